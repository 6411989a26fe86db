import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { ResolutionEnding } from '@gremia/domain/resolutions/end-resolution';

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'resolution.adopted': { resolutionId: string; ballotId: string; number: string };
    'resolution.published': { resolutionId: string; effectiveOn: CalendarDate; registerSequence: number };
    'resolution.ended': {
      resolutionId: string;
      ending: ResolutionEnding;
      on: CalendarDate;
      byResolutionId: string | null;
      registerSequence: number;
    };
    'resolution.acceded': { resolutionId: string; publicBodyId: string; on: CalendarDate };
  }
}
