declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'passkey.registered': { passkeyId: string; personId: string };
    'person.invited': { personId: string; invitationId: string; mailed: boolean };
    'invitation.accepted': { invitationId: string; personId: string };
    'identity.connected': { personId: string; issuer: string };
    'passkey.removed': { passkeyId: string; personId: string };
  }
}

export {};
