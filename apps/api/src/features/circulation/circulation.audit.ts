import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { CirculationForm } from '@gremia/domain/circulation/circulation';

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'circulation.started': {
      circulationId: string;
      proposalId: string;
      decisionRuleId: string;
      form: CirculationForm;
      feedbackUntil: CalendarDate;
      votingUntil: CalendarDate;
    };
    'circulation.commented': { circulationId: string; commentId: string };
    'circulation.votingStarted': { circulationId: string; ballotId: string };
    'circulation.votingHindered': { circulationId: string; reason: string };
    'circulation.extended': {
      circulationId: string;
      phase: 'feedback' | 'voting';
      from: string;
      to: string;
      reason: string;
    };
    'circulation.reminded': { circulationId: string; seatIds: readonly string[] };
    'circulation.seatRepresented': { circulationId: string; seatId: string; deputyId: string | null };
    'circulation.seatRecused': { circulationId: string; seatId: string; reason: string };
    'circulation.objected': { circulationId: string; seatId: string; reason: string };
    'circulation.placedOnAgenda': { circulationId: string; itemId: string };
    'circulation.cancelled': { circulationId: string; reason: string };
    'circulation.certified': { circulationId: string; ballotId: string };
  }
}
