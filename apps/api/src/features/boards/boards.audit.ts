import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { MembershipKind } from '@gremia/domain/boards/board';
import type { StepUpAct } from '@gremia/domain/boards/step-up';

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'board.established': { boardId: string; slug: string };
    'board.stepUpSet': { boardId: string; before: readonly StepUpAct[]; after: readonly StepUpAct[] };
    'rules.adopted': { boardId: string; validFrom: CalendarDate; source: string };
    'seat.filled': { seatId: string; personId: string; kind: MembershipKind };
  }
}
