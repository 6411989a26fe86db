import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Alert } from '@gremia/ui/alert';
import { Button, buttonClass } from '@gremia/ui/button';
import type { CombinedError } from '@urql/core';
import { PlaceLink } from '../routing/place-link';
import { places } from '../routing/places';
import { problemKind, type ProblemKind } from './problem';

const texts: Record<
  Exclude<ProblemKind, 'outdated'>,
  { title: MessageDescriptor; body: MessageDescriptor }
> = {
  offline: {
    title: msg`Keine Verbindung zum Server`,
    body: msg`Die Seite konnte nicht geladen werden. Ihre Eingaben sind nicht verloren. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.`,
  },
  busy: {
    title: msg`Gerade sehr viele Anfragen`,
    body: msg`Bitte warten Sie eine Minute und versuchen Sie es noch einmal.`,
  },
  UNAUTHENTICATED: {
    title: msg`Bitte melden Sie sich an`,
    body: msg`Diese Seite ist nur für angemeldete Personen. Vielleicht ist Ihre Sitzung abgelaufen.`,
  },
  DENIED: {
    title: msg`Diese Seite gehört nicht zu Ihrer Rolle`,
    body: msg`In Ihrer aktuellen Rolle dürfen Sie das nicht sehen. Haben Sie mehrere Rollen, wechseln Sie oben rechts. Sonst hilft Ihnen die Geschäftsstelle.`,
  },
  NOT_FOUND: {
    title: msg`Hier steht nichts`,
    body: msg`Was Sie suchen, gibt es nicht, oder es ist nicht öffentlich.`,
  },
  INVALID_INPUT: {
    title: msg`Die Adresse ist nicht vollständig`,
    body: msg`Mit diesen Angaben lässt sich nichts finden. Bitte gehen Sie zurück und wählen Sie neu.`,
  },
  INTERNAL: {
    title: msg`Das hat nicht funktioniert`,
    body: msg`Im System ist ein Fehler aufgetreten. Er wurde aufgezeichnet. Bitte versuchen Sie es später noch einmal.`,
  },
};

/** What happened, what it means for the work, what to do. */
export function ProblemNote({
  error,
  onRetry,
}: {
  error: CombinedError;
  onRetry?: (() => void) | undefined;
}) {
  const { t } = useLingui();
  const kind = problemKind(error);
  // It stands above the page already.
  if (kind === 'outdated') return null;
  const canRetry = kind === 'offline' || kind === 'busy' || kind === 'INTERNAL';
  const action =
    kind === 'UNAUTHENTICATED' ? (
      <PlaceLink to={places.signIn()} className={buttonClass('primary')}>
        {t`Anmelden`}
      </PlaceLink>
    ) : canRetry && onRetry ? (
      <Button onClick={onRetry}>{t`Noch einmal versuchen`}</Button>
    ) : undefined;
  return (
    <Alert tone={canRetry ? 'danger' : 'info'} title={t(texts[kind].title)} actions={action}>
      {t(texts[kind].body)}
    </Alert>
  );
}
