declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'headOfAdministration.named': { publicBodyId: string };
    'headOfAdministration.removed': { publicBodyId: string };
  }
}

export {};
