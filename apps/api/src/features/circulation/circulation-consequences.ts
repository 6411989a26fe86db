import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { ProposalRevised } from '../proposals/proposals.public.ts';
import { BallotCertified, type CertifiedBallotFact } from '../voting/voting.public.ts';
import { CirculationActs } from './circulation-acts.ts';
import { CirculationRepository } from './circulation.repository.ts';

/** A certified vote ends its circulation; a new version of the text is seen by those who comment on it. */
@Injectable()
export class CirculationConsequences implements OnModuleInit {
  constructor(
    private readonly certified: BallotCertified,
    private readonly revised: ProposalRevised,
    private readonly repository: CirculationRepository,
    private readonly acts: CirculationActs,
    private readonly auditTrail: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.certified.follow((tx, fact) => this.end(tx, fact));
    this.revised.follow(async (tx, { proposalId }) => {
      const running = await this.repository.running(tx, proposalId);
      if (running !== null) await this.acts.announce(tx, running.id);
    });
  }

  private async end(tx: Transaction, { circulationId, ballotId }: CertifiedBallotFact): Promise<void> {
    if (circulationId === null) return;
    await this.repository.change(tx, circulationId, { state: 'certified', endedAt: tx.now });
    await this.auditTrail.record(tx, { act: 'circulation.certified', circulationId, ballotId });
    await this.acts.announce(tx, circulationId);
  }
}
