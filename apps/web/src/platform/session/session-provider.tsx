import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { ask } from '../graphql/ask';
import { nobody, SessionActsContext, SessionContext, type Session, type SessionActs } from './session';
import { signIn, signOut, switchRole, viewerQuestion } from './session-questions';

async function readSession(epoch: number): Promise<Session> {
  const answer = await ask(viewerQuestion, {});
  const viewer = answer?.viewer;
  return {
    person: viewer?.person ?? null,
    role: viewer?.currentRole ?? null,
    roles: viewer?.roles ?? [],
    isDemo: answer?.demo ?? false,
    isKnown: true,
    epoch,
  };
}

let epochs = 0;

export function SessionProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<Session>(nobody);

  useEffect(() => {
    void readSession(epochs).then(setSession);
  }, []);

  const done = useCallback(async (answer: Promise<object | null>): Promise<boolean> => {
    if (!(await answer)) return false;
    epochs += 1;
    setSession(await readSession(epochs));
    return true;
  }, []);

  const acts: SessionActs = useMemo(
    () => ({
      signInAsDemoPerson: (personId) => done(ask(signIn, { personId })),
      switchRole: (roleId) => done(ask(switchRole, { roleId })),
      signOut: () => {
        // A vote or an objection without an answer waits there.
        sessionStorage.clear();
        return done(ask(signOut, {}));
      },
    }),
    [done],
  );

  return (
    <SessionActsContext value={acts}>
      <SessionContext value={session}>{children}</SessionContext>
    </SessionActsContext>
  );
}
