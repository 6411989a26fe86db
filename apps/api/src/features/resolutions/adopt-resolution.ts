import { adoptResolution, yearOfNumber } from '@gremia/domain/resolutions/adopt-resolution';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Boards } from '../boards/boards.public.ts';
import { Proposals } from '../proposals/proposals.public.ts';
import { BallotCertified, type CertifiedBallotFact } from '../voting/voting.public.ts';
import { ResolutionAdopted } from './resolution-consequences.ts';
import { ResolutionsRepository } from './resolutions.repository.ts';

/** A certified ballot that adopted a proposal becomes a numbered resolution, in the same commit. */
@Injectable()
export class AdoptResolution implements OnModuleInit {
  constructor(
    private readonly certified: BallotCertified,
    private readonly boards: Boards,
    private readonly proposals: Proposals,
    private readonly repository: ResolutionsRepository,
    private readonly adopted: ResolutionAdopted,
    private readonly auditTrail: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.certified.follow((tx, fact) => this.adopt(tx, fact));
  }

  private async adopt(tx: Transaction, fact: CertifiedBallotFact): Promise<void> {
    const { ballotId, boardId, proposalId, proposalVersion, certifiedAt, outcome } = fact;
    // A ballot without a proposal decides a question of the meeting: it has a result, but no text to be numbered.
    if (outcome !== 'adopted' || proposalId === null || proposalVersion === null) return;
    const board = await this.boards.board(tx, boardId);
    const { title, text, rationale, terms, example } = await this.proposals.factsOfVersion(
      tx,
      proposalId,
      proposalVersion,
    );
    const sequence = await this.repository.nextNumber(tx, boardId, yearOfNumber(certifiedAt));
    const resolution = adoptResolution(
      { registerPrefix: board.registerPrefix, terms, certifiedAt },
      sequence,
    );
    const frozen = { title, text, rationale, terms, publicationLevel: terms.publicationLevel };
    const origin = { boardId, ballotId, proposalId, proposalVersion };
    const marked = { example: example || board.example };
    const resolutionId = await this.repository.add(tx, { ...resolution, ...frozen, ...origin, ...marked });
    const { number, slug } = resolution;
    await this.auditTrail.record(tx, { act: 'resolution.adopted', resolutionId, ballotId, number });
    const { meetingId, itemId } = fact;
    await this.adopted.happen(tx, { resolutionId, boardId, ballotId, meetingId, itemId, number, slug });
  }
}
