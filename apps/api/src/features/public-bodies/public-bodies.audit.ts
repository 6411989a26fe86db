declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'publicBodies.imported': { file: string; rows: number };
  }
}

export {};
