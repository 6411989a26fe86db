import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { BodyChangeKind } from '@gremia/domain/public-bodies/change-bodies';

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'publicBody.changed': {
      publicBodyId: string;
      kind: BodyChangeKind;
      successorId: string;
      formerKey: string;
      on: CalendarDate;
    };
    'publicBodies.imported': { file: string; rows: number };
  }
}
