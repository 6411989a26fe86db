declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'passkey.registered': { passkeyId: string; personId: string };
    'person.invited': { personId: string; invitationId: string; mailed: boolean };
    'invitation.withdrawn': { personId: string; invitationId: string };
    'invitation.accepted': { invitationId: string; personId: string };
    'identity.connected': { personId: string; issuer: string };
    'identity.disconnected': { personId: string; issuer: string };
    'codes.setUp': { personId: string };
    'codes.removed': { personId: string };
    'passkey.removed': { passkeyId: string; personId: string };
  }
}

export {};
