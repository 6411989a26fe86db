import type { RoleKind } from '@gremia/domain/access/actor';
import type { MembershipKind } from '@gremia/domain/boards/board';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'seat.vacated': { seatId: string; personId: string; kind: MembershipKind; lastDay: CalendarDate | null };
    'reporter.ended': {
      publicBodyId: string;
      personId: string;
      kind: RoleKind;
      lastDay: CalendarDate | null;
    };
    'reporter.appointed': {
      publicBodyId: string;
      personId: string;
      kind: RoleKind;
      validFrom: CalendarDate;
      validTo: CalendarDate | null;
    };
    'seat.appointed': {
      seatId: string;
      personId: string;
      kind: MembershipKind;
      validFrom: CalendarDate;
      validTo: CalendarDate | null;
    };
  }
}
