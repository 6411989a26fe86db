import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { MembershipKind } from '@gremia/domain/boards/board';

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'board.established': { boardId: string; slug: string };
    'rules.adopted': { boardId: string; validFrom: CalendarDate; source: string };
    'seat.filled': { seatId: string; personId: string; kind: MembershipKind };
  }
}
