import { federalTopicLifecycle } from '@gremia/domain/federal/federal-topic';
import { next } from '@gremia/domain/kernel/lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Proposals } from '../proposals/proposals.public.ts';
import { BallotCertified, type CertifiedBallotFact } from '../voting/voting.public.ts';
import { FederalRepository } from './federal.repository.ts';

/** When a proposal on a federal topic is adopted, the board has its position on it. */
@Injectable()
export class AdoptPosition implements OnModuleInit {
  constructor(
    private readonly certified: BallotCertified,
    private readonly proposals: Proposals,
    private readonly repository: FederalRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.certified.follow((tx, fact) => this.adopt(tx, fact));
  }

  private async adopt(
    tx: Transaction,
    { outcome, proposalId, ballotId }: CertifiedBallotFact,
  ): Promise<void> {
    if (outcome !== 'adopted' || proposalId === null) return;
    const { federalTopicId } = await this.proposals.facts(tx, proposalId);
    const topic = federalTopicId === null ? null : await this.repository.topicForUpdate(tx, federalTopicId);
    if (topic === null) return;
    // A topic that was decided or withdrawn meanwhile keeps its state: the position came too late.
    const state = next(federalTopicLifecycle, topic.state, 'adoptPosition');
    if (state === null) return;
    await this.repository.setState(tx, topic.id, state);
    await this.auditTrail.record(tx, { act: 'federalTopic.positionAdopted', topicId: topic.id, ballotId });
  }
}
