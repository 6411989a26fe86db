import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { ask } from '../graphql/ask';
import { nobody, SessionActsContext, SessionContext, type Session, type SessionActs } from './session';
import { SignInAsDemoPerson, SignOut, SwitchRole, ViewerQuery } from './session-documents';

async function readSession(epoch: number): Promise<Session> {
  const viewer = (await ask(ViewerQuery, {}))?.viewer;
  return {
    person: viewer?.person ?? null,
    role: viewer?.currentRole ?? null,
    roles: viewer?.roles ?? [],
    isDemo: viewer?.demo ?? false,
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
      signInAsDemoPerson: (personId) => done(ask(SignInAsDemoPerson, { personId })),
      switchRole: (roleId) => done(ask(SwitchRole, { roleId })),
      signOut: () => done(ask(SignOut, {})),
    }),
    [done],
  );

  return (
    <SessionActsContext value={acts}>
      <SessionContext value={session}>{children}</SessionContext>
    </SessionActsContext>
  );
}
