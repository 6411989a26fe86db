declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'help.offered': { obligationId: string; publicBodyId: string };
    'help.withdrawn': { obligationId: string; publicBodyId: string };
  }
}

export {};
