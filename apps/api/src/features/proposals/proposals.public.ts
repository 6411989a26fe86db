import { next } from '@gremia/domain/kernel/lifecycle';
import { proposalLifecycle, type ProposalState } from '@gremia/domain/proposals/proposal';
import type { ProposalTerms } from '@gremia/domain/proposals/proposal-terms';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { ProposalsRepository, type Wording } from './proposals.repository.ts';

export {
  BasisOfForceEnum,
  CommitmentKindEnum,
  DeadlineClassEnum,
  ForceEnum,
  ProposedDeadline,
  ProposalTermsType,
  PublicationLevelEnum,
} from './dto/proposal-terms.ts';
export { ProposalRevised, type RevisedProposalFact } from './proposal-revised.ts';
export { Scope } from './dto/scope.ts';
export { ScopeInput } from './dto/draft-proposal.ts';
export { scopeJson, termsJson } from './terms-json.ts';

export interface ProposalFacts {
  readonly id: string;
  readonly boardId: string;
  readonly title: string;
  readonly state: ProposalState;
  readonly version: number;
  readonly text: string;
  readonly rationale: string;
  readonly terms: ProposalTerms;
  readonly federalTopicId: string | null;
  readonly example: boolean;
}

export interface FirstDraft {
  readonly boardId: string;
  readonly wording: Wording;
  readonly federalTopicId?: string | null;
  readonly example?: boolean;
}

/** What other features may do with proposals. */
@Injectable()
export class Proposals {
  constructor(
    private readonly repository: ProposalsRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** The newest version, locked against revision until the end of the act; NotFound for an unknown id. */
  async facts(tx: Transaction, id: string): Promise<ProposalFacts> {
    const proposal = await this.repository.forShare(tx, id);
    if (proposal === null) throw new NotFound();
    return this.told(tx, proposal, proposal.version);
  }

  /** Lets nobody else act on the proposal until the end of the act; NotFound for an unknown id. */
  async hold(tx: Transaction, id: string): Promise<void> {
    if ((await this.repository.forUpdate(tx, id)) === null) throw new NotFound();
  }

  /** The wording that a ballot was about, whatever was written since. */
  async factsOfVersion(tx: Transaction, id: string, version: number): Promise<ProposalFacts> {
    const proposal = await this.repository.forShare(tx, id);
    if (proposal === null) throw new NotFound();
    return this.told(tx, proposal, version);
  }

  /** Writes a first draft; the caller puts it on an item of an agenda. */
  async draft(
    tx: Transaction,
    { boardId, wording, federalTopicId = null, example = false }: FirstDraft,
  ): Promise<string> {
    const id = await this.repository.add(tx, { boardId, wording, federalTopicId, intent: null, example });
    await this.auditTrail.record(tx, { act: 'proposal.drafted', proposalId: id, boardId });
    return id;
  }

  /** Tables a proposal that stands on an agenda; one that is tabled stays so. */
  async table(tx: Transaction, id: string): Promise<void> {
    const proposal = await this.repository.forUpdate(tx, id);
    if (proposal === null) throw new NotFound();
    if (proposal.state !== 'tabled') await this.advance(tx, id, proposal.state, 'table');
  }

  /** What the certified ballot makes of it. */
  async conclude(tx: Transaction, id: string, how: 'adopt' | 'reject'): Promise<void> {
    const proposal = await this.repository.forUpdate(tx, id);
    if (proposal === null) throw new NotFound();
    await this.advance(tx, id, proposal.state, how);
  }

  private async advance(
    tx: Transaction,
    id: string,
    from: ProposalState,
    action: 'table' | 'adopt' | 'reject',
  ): Promise<void> {
    const state = next(proposalLifecycle, from, action);
    if (state === null) throw new Error(`The proposal ${id} is ${from}: ${action} is not possible`);
    await this.repository.setState(tx, id, state);
    await this.auditTrail.record(tx, { act: 'proposal.advanced', proposalId: id, from, to: state });
  }

  private async told(
    tx: Transaction,
    { id, boardId, state, federalTopicId, example }: Omit<ProposalFacts, 'text' | 'rationale'>,
    version: number,
  ): Promise<ProposalFacts> {
    const { title, text, rationale, terms } = await this.repository.version(tx, id, version);
    return { id, boardId, state, federalTopicId, example, version, title, text, rationale, terms };
  }
}
