import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { openIdRefusals } from './sign-in-words';

const good: Readonly<Record<string, MessageDescriptor>> = {
  connected: msg`Das Konto ist verbunden. Sie können sich ab jetzt mit ihm anmelden.`,
  again: msg`Sie haben sich noch einmal angemeldet. Fünf Minuten lang können Sie jetzt ändern, wie Sie hineinkommen, und Ihre Daten abrufen.`,
  invited: msg`Sie sind angemeldet. Bitte richten Sie jetzt einen Weg ein, auf dem Sie wiederkommen: Ihre Einladung gilt kein zweites Mal.`,
};
const bad: Readonly<Record<string, MessageDescriptor>> = openIdRefusals;

/** What came of the way here, told by `?grund=`; nothing where there was none, or it is not one of ours. */
export function ArrivalNote() {
  const { t } = useLingui();
  const reason = new URLSearchParams(window.location.search).get('grund') ?? '';
  if (Object.hasOwn(good, reason))
    return <Told tone="success" title={t`Das hat geklappt`} words={good[reason]} />;
  if (Object.hasOwn(bad, reason))
    return <Told tone="warning" title={t`Das ging nicht`} words={bad[reason]} />;
  return null;
}

function Told(props: { tone: 'success' | 'warning'; title: string; words: MessageDescriptor | undefined }) {
  const { t } = useLingui();
  const { tone, title, words } = props;
  if (words === undefined) return null;
  return (
    <Alert tone={tone} title={title} headingLevel={2}>
      {t(words)}
    </Alert>
  );
}
