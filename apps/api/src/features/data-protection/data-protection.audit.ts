declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'personalData.exported': { personId: string };
    'person.erased': {
      personId: string;
      reason: string;
      nameStays: boolean;
      deleted: number;
      changed: number;
    };
  }
}

export {};
