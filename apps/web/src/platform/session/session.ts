import { createContext, use } from 'react';
import type { Role, Viewer } from './session-questions';

export type { Role };

export interface Session {
  person: Viewer['person'] | null;
  /** Roles are switched, not mixed: the one in which the person acts now. */
  role: Role | null;
  roles: readonly Role[];
  /** Invented persons and meetings; a banner says so. */
  isDemo: boolean;
  /** False until the server has said who is there. */
  isKnown: boolean;
  /** Counts up with each change of person or role: what was read before is forgotten. */
  epoch: number;
}

export interface SessionActs {
  /** Each answers whether it was done. */
  signInAsDemoPerson: (personId: string) => Promise<boolean>;
  switchRole: (roleId: string) => Promise<boolean>;
  signOut: () => Promise<boolean>;
}

export const nobody: Session = {
  person: null,
  role: null,
  roles: [],
  isDemo: false,
  isKnown: false,
  epoch: 0,
};

export const SessionContext = createContext<Session>(nobody);
export const SessionActsContext = createContext<SessionActs | null>(null);

/** Who is there, in which role. */
export function useSession(): Session {
  return use(SessionContext);
}

/** Signing in and out, and changing the role. */
export function useSessionActs(): SessionActs {
  const acts = use(SessionActsContext);
  if (!acts) throw new Error('SessionProvider is missing above this component');
  return acts;
}
