import { Injectable } from '@nestjs/common';
import { Consequences } from '../../platform/consequences/consequences.ts';

/** A proposal got a new version. */
export interface RevisedProposalFact {
  readonly proposalId: string;
  readonly version: number;
}

/** What follows from a new version, in its transaction. */
@Injectable()
export class ProposalRevised extends Consequences<RevisedProposalFact> {}
