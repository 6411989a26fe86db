import { type CertifiedBallot, conclusionOf } from '@gremia/domain/voting/certify-ballot';
import type { ClosedBallot } from '@gremia/domain/voting/close-ballot';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Proposals } from '../proposals/proposals.public.ts';
import { BallotCertified } from './ballot-certified.ts';
import type { BallotEntity } from './ballot.entity.ts';
import { BallotRepository } from './ballot.repository.ts';

/** Puts down how a ballot ended, once that is decided: whichever act ends it, the same is kept and follows. */
@Injectable()
export class BallotEndings {
  constructor(
    private readonly ballots: BallotRepository,
    private readonly proposals: Proposals,
    private readonly certified: BallotCertified,
    private readonly auditTrail: AuditTrail,
  ) {}

  async close(tx: Transaction, ballotId: string, { state, record, presences }: ClosedBallot): Promise<void> {
    await this.ballots.notePresences(tx, ballotId, presences);
    const closedBy = tx.actor.person?.id ?? null;
    await this.ballots.change(tx, ballotId, { state, record, closedAt: tx.now, closedBy });
    await this.auditTrail.record(tx, { act: 'ballot.closed', ballotId, votes: record.votes.length });
  }

  /** The proposal is concluded and what follows follows in the same commit. */
  async certify(tx: Transaction, ballot: BallotEntity, { state, result }: CertifiedBallot): Promise<void> {
    const { id: ballotId, boardId, meetingId, agendaItemId, circulationId } = ballot;
    const { proposalId, proposalVersion } = ballot;
    const { outcome } = result;
    const certifiedBy = tx.actor.person?.id ?? null;
    await this.ballots.change(tx, ballotId, { state, result, certifiedAt: tx.now, certifiedBy });
    await this.auditTrail.record(tx, { act: 'ballot.certified', ballotId, outcome });
    const conclusion = conclusionOf[outcome];
    if (proposalId !== null && conclusion !== null) {
      await this.proposals.conclude(tx, proposalId, conclusion);
    }
    const place = { boardId, meetingId, itemId: agendaItemId, circulationId };
    const about = { ballotId, ...place, proposalId, proposalVersion };
    await this.certified.happen(tx, { ...about, outcome, certifiedAt: tx.now });
  }

  async annul(tx: Transaction, ballotId: string, reason: string): Promise<void> {
    const annulledBy = tx.actor.person?.id ?? null;
    const annulled = { state: 'annulled', annulmentReason: reason, annulledAt: tx.now, annulledBy } as const;
    await this.ballots.change(tx, ballotId, annulled);
    await this.auditTrail.record(tx, { act: 'ballot.annulled', ballotId, reason });
  }
}
