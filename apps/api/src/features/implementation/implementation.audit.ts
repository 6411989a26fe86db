import type { CommitmentState } from '@gremia/domain/implementation/commitment';
import type { ObligationState } from '@gremia/domain/implementation/obligation';
import type { ResponseState } from '@gremia/domain/implementation/response';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'decision.addressed': { addressedDecisionId: string; slug: string; basis: BasisOfForce; bodies: number };
    'deadline.moved': { addressedDecisionId: string; pausedSince: CalendarDate | null; duties: number };
    'duties.carried': { publicBodyId: string; successorId: string; duties: number };
    'decision.ended': { addressedDecisionId: string; duties: number };
    'decision.acceded': { addressedDecisionId: string; publicBodyId: string };
    'obligation.reported': {
      obligationId: string;
      publicBodyId: string;
      from: ObligationState;
      to: ObligationState;
      revision: number;
    };
    'evidence.sent': { fileId: string; obligationId: string; publicBodyId: string; sha256: string };
    'evidence.released': { fileId: string; obligationId: string; publicBodyId: string; released: boolean };
    'obligation.released': { obligationId: string; publicBodyId: string; released: boolean };
    'recommendation.answered': {
      responseId: string;
      publicBodyId: string;
      from: ResponseState;
      to: ResponseState;
    };
    'commitment.updated': { commitmentId: string; from: CommitmentState; to: CommitmentState };
    'example.reported': { addressedDecisionId: string; reports: number };
  }
}
