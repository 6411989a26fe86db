import type { ChallengeKind } from '@gremia/domain/voting/challenge';
import type { BallotForm, BallotOutcome, Choice } from '@gremia/domain/voting/ballot';

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    /** On an item of a meeting, or as the vote of a circulation. */
    'ballot.opened': {
      ballotId: string;
      itemId?: string;
      circulationId?: string;
      form: BallotForm;
      decisionRuleId: string;
    };
    /** `choice` only where the form shows names: otherwise the trail would tell what the ballot does not. */
    'vote.cast': { ballotId: string; seatId: string; changed: boolean; choice?: Choice };
    'challenge.raised': { itemId: string; seatId: string; kind: ChallengeKind };
    'challenge.withdrawn': { itemId: string; seatId: string; kind: ChallengeKind };
    'hands.recorded': { ballotId: string };
    'papers.counted': { ballotId: string };
    'ballot.closed': { ballotId: string; votes: number };
    'ballot.certified': { ballotId: string; outcome: BallotOutcome };
    'ballot.annulled': { ballotId: string; reason: string };
  }
}
