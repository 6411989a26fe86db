declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'passkey.registered': { passkeyId: string; personId: string };
    'passkey.removed': { passkeyId: string; personId: string };
  }
}

export {};
