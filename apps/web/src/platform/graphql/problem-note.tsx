import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Alert } from '@gremia/ui/alert';
import { Button, buttonClass } from '@gremia/ui/button';
import { Link, useLocation } from '@tanstack/react-router';
import type { CombinedError } from '@urql/core';
import { places } from '../routing/places';
import { useSession } from '../session/session';
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

export interface ProblemNoteProps {
  error: CombinedError;
  onRetry?: (() => void) | undefined;
  /** What was read before is still there, with all that has been typed since. */
  kept?: boolean;
  /** It is only missing because the session is over. */
  signedOut?: boolean;
}

/** What happened, what it means for the work, what to do. */
export function ProblemNote({ error, signedOut = false, ...rest }: ProblemNoteProps) {
  return <KindNote kind={signedOut ? 'UNAUTHENTICATED' : problemKind(error)} {...rest} />;
}

type KindNoteProps = Pick<ProblemNoteProps, 'onRetry' | 'kept'> & { kind: ProblemKind };

/** The same, where it is known without an error. */
export function KindNote({ kind, onRetry, kept = false }: KindNoteProps) {
  const { t } = useLingui();
  const { person, isKnown } = useSession();
  // It stands above the page already.
  if (kind === 'outdated') return null;
  const { title, body } = texts[kind];
  const isSignedOut = kind === 'UNAUTHENTICATED';
  const canSignIn = helpsToSignIn(kind, isKnown && person === null);
  const canRetry = kept || kind === 'offline' || kind === 'busy' || kind === 'INTERNAL';
  const retry =
    canRetry && onRetry ? <Button onClick={onRetry}>{t`Noch einmal versuchen`}</Button> : undefined;
  return (
    <Alert
      urgent={kept}
      tone={canRetry && !isSignedOut ? 'danger' : 'info'}
      title={t(title)}
      actions={
        canSignIn ? (
          <>
            {kept ? <SignInElsewhere /> : <SignInHere />}
            {retry}
          </>
        ) : (
          retry
        )
      }
    >
      {kept
        ? t`Sie sehen den letzten Stand. Was Sie eingegeben haben, bleibt stehen, solange Sie die Seite nicht verlassen.`
        : t(body)}
    </Alert>
  );
}

/** What a visitor does not find may be there for who signs in. */
function helpsToSignIn(kind: ProblemKind, isVisitor: boolean): boolean {
  return kind === 'UNAUTHENTICATED' || (kind === 'NOT_FOUND' && isVisitor);
}

/** A page that is to stay as it is stays in its window. */
function SignInElsewhere() {
  const { t } = useLingui();
  return (
    <a href={places.signIn()} target="_blank" rel="noopener" className={buttonClass('primary')}>
      {t`In einem neuen Fenster anmelden`}
    </a>
  );
}

/** Leads back to this page. */
export function SignInHere() {
  const { t } = useLingui();
  const { href } = useLocation();
  return (
    <Link to={places.signIn()} state={{ back: href }} className={buttonClass('primary')}>
      {t`Anmelden`}
    </Link>
  );
}
