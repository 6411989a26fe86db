import type { BallotOutcome } from '@gremia/domain/voting/ballot';
import { Injectable } from '@nestjs/common';
import { Consequences } from '../../platform/consequences/consequences.ts';

/** A result that was found and certified; the proposal is concluded already. */
export interface CertifiedBallotFact {
  readonly ballotId: string;
  readonly boardId: string;
  readonly meetingId: string | null;
  readonly itemId: string | null;
  /** The circulation that it was the vote of; then there is neither meeting nor item. */
  readonly circulationId: string | null;
  readonly proposalId: string | null;
  readonly proposalVersion: number | null;
  readonly outcome: BallotOutcome;
  readonly certifiedAt: Date;
}

/** What follows from a certified ballot, in its transaction. */
@Injectable()
export class BallotCertified extends Consequences<CertifiedBallotFact> {}
