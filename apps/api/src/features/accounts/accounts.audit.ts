import type { RoleKind } from '@gremia/domain/access/actor';

/** How somebody showed who they are. */
export type SignInWay = 'demo' | 'passkey' | 'openIdConnect' | 'mail' | 'invitation';

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'session.opened': { personId: string; demo: boolean; way: SignInWay };
    'session.proven': { personId: string };
    'session.closed': { personId: string };
    'session.ended': { personId: string; sessions: number };
    'role.switched': { personId: string; from: string | null; to: string };
    'account.disabled': { personId: string; reason: string };
    'account.enabled': { personId: string; reason: string };
    'office.granted': {
      personId: string;
      kind: RoleKind;
      boardId: string | null;
      publicBodyId: string | null;
    };
  }
}
