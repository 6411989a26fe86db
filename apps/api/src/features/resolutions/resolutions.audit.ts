import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'resolution.adopted': { resolutionId: string; ballotId: string; number: string };
    'resolution.published': { resolutionId: string; effectiveOn: CalendarDate; registerSequence: number };
    'resolution.acceded': { resolutionId: string; publicBodyId: string; on: CalendarDate };
  }
}
