import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { EmptyState } from '@gremia/ui/empty-state';
import { Skeleton } from '@gremia/ui/skeleton';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Page as Frame } from '../../platform/page/page';
import { useSession, useSessionActs } from '../../platform/session/session';
import { useWayOn } from '../../platform/session/way-back';
import { DemoPersonList } from './demo-person-list';
import { useDemoPersons } from './use-demo-persons';

// What a visitor of the demonstration hardly needs is loaded after the persons.
const OwnWays = lazy(() => import('./own-ways'));

export function Page() {
  const { t } = useLingui();
  const { isDemo, isKnown } = useSession();
  const wayOn = useWayOn();
  return (
    <Frame
      title={t`Anmelden`}
      lead={
        isDemo
          ? t`Wählen Sie eine Person und sehen Sie Gremia mit deren Augen. Sie brauchen kein Kennwort.`
          : undefined
      }
    >
      {isDemo ? <DemoSignIn wayOn={wayOn} /> : null}
      <Suspense>{isKnown ? <OwnWays demo={isDemo} wayOn={wayOn} /> : null}</Suspense>
    </Frame>
  );
}

function DemoSignIn({ wayOn }: { wayOn: string }) {
  const { t } = useLingui();
  const demoPersons = useDemoPersons();
  const { signInAsDemoPerson } = useSessionActs();
  const navigate = useNavigate();
  const [state, setState] = useState<'idle' | 'pending' | 'failed'>('idle');

  async function signIn(personId: string) {
    setState('pending');
    const done = await signInAsDemoPerson(personId);
    setState(done ? 'idle' : 'failed');
    if (done) await navigate({ href: wayOn });
  }

  return (
    <>
      <Alert tone="warning" title={t`Vorführbetrieb`}>
        {t`Alle Personen sind erfunden, ebenso die Sitzungen und Abstimmungen, an denen sie teilnehmen. Im echten Betrieb melden Sie sich mit dem Konto Ihrer Behörde oder mit einem Passkey an.`}
      </Alert>
      {state === 'failed' ? (
        <Alert urgent tone="danger" title={t`Die Anmeldung hat nicht funktioniert`}>
          {t`Sie sind nicht angemeldet. Bitte versuchen Sie es noch einmal.`}
        </Alert>
      ) : null}
      {demoPersons === 'waiting' ? <Skeleton table lines={6} label={t`Personen werden geladen`} /> : null}
      {demoPersons === 'unavailable' ? (
        <EmptyState headingLevel={2} title={t`Gerade lässt sich niemand auswählen`}>
          {t`Der Server antwortet nicht oder läuft nicht im Vorführbetrieb. Bitte laden Sie die Seite später noch einmal.`}
        </EmptyState>
      ) : null}
      {typeof demoPersons === 'object' ? (
        <DemoPersonList
          persons={demoPersons}
          pending={state === 'pending'}
          onChoose={(id) => void signIn(id)}
        />
      ) : null}
    </>
  );
}
