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
    'hands.recorded': { ballotId: string };
    'ballot.closed': { ballotId: string; votes: number };
    'ballot.certified': { ballotId: string; outcome: BallotOutcome };
    'ballot.annulled': { ballotId: string; reason: string };
  }
}
