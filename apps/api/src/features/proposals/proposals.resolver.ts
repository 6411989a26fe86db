import type { Actor } from '@gremia/domain/access/actor';
import type { Outcome } from '@gremia/domain/kernel/outcome';
import type { Flawed } from '@gremia/domain/proposals/draft-proposal';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { AccessService } from '../../platform/access/access.service.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { InvalidInput, NotFound } from '../../platform/graphql/errors.ts';
import { recusableViewer } from '../meetings/meetings.public.ts';
import { DraftProposalInput, ProposalInput } from './dto/draft-proposal.ts';
import {
  DraftProposalAnswer,
  FlawedRefusal,
  ReviseProposalAnswer,
  TableProposalAnswer,
} from './dto/proposal-answers.ts';
import { Proposal } from './dto/proposal.ts';
import { ProposalsQueries, type ProposalRow } from './proposals.queries.ts';
import { ProposalsService } from './proposals.service.ts';

const revisable: ReadonlySet<string> = new Set(['draft', 'coSigning', 'tabled', 'referred']);
const tableable: ReadonlySet<string> = new Set(['draft', 'coSigning', 'referred']);

@Resolver()
export class ProposalsResolver {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly queries: ProposalsQueries,
    private readonly access: AccessService,
  ) {}

  @Query(() => Proposal)
  @Access('proposal.read')
  proposal(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Proposal> {
    return this.read(actor, id);
  }

  @Mutation(() => DraftProposalAnswer)
  @Access('proposal.write')
  async draftProposal(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => DraftProposalInput }) { key, itemId, boardId, proposal }: DraftProposalInput,
  ): Promise<Proposal | FlawedRefusal> {
    if (itemId && !boardId) {
      return this.tell(actor, await this.proposals.draft(actor, key, itemId, proposal));
    }
    if (boardId && !itemId) {
      return this.tell(actor, await this.proposals.draftWithoutItem(actor, key, boardId, proposal));
    }
    throw new InvalidInput('Nennen Sie entweder den Tagesordnungspunkt oder das Gremium der Vorlage.');
  }

  @Mutation(() => ReviseProposalAnswer)
  @Access('proposal.write')
  async reviseProposal(
    @CurrentActor() actor: Actor,
    @Args('proposalId', { type: () => ID }) proposalId: string,
    @Args('seenVersion', { type: () => Int, description: 'Die Fassung, die beim Schreiben vorlag' })
    seenVersion: number,
    @Args('proposal', { type: () => ProposalInput }) proposal: ProposalInput,
  ): Promise<Proposal | FlawedRefusal> {
    return this.tell(actor, await this.proposals.revise(actor, proposalId, seenVersion, proposal));
  }

  @Mutation(() => TableProposalAnswer, { description: 'Bringt die Vorlage in die Sitzung ein' })
  @Access('proposal.write')
  async tableProposal(
    @CurrentActor() actor: Actor,
    @Args('proposalId', { type: () => ID }) proposalId: string,
    @Args('itemId', { type: () => ID }) itemId: string,
  ): Promise<Proposal | FlawedRefusal> {
    return this.tell(actor, await this.proposals.table(actor, proposalId, itemId));
  }

  private async tell(
    actor: Actor,
    outcome: Outcome<{ readonly proposalId: string }, string> | Flawed,
  ): Promise<Proposal | FlawedRefusal> {
    if (outcome.accepted) return this.read(actor, outcome.fact.proposalId);
    return new FlawedRefusal(outcome.reason, 'flaws' in outcome ? outcome.flaws : []);
  }

  private async read(actor: Actor, id: string): Promise<Proposal> {
    const row = await this.queries.proposal(id, recusableViewer(actor));
    if (row === null || row.viewerKeptOut) throw new NotFound();
    const { boardId, isPublic } = row;
    this.access.require(actor, 'proposal.read', { boardId, isPublic });
    return { ...row, ...this.forViewer(actor, row) };
  }

  /** What the viewer can do; the public reads the newest version only, not how it came about. */
  private forViewer(actor: Actor, { boardId, state, setFree, underVote, versions }: ProposalRow) {
    const writes = this.access.viewerCan(actor, 'proposal.write', { boardId });
    const knows = this.access.viewerCan(actor, 'proposal.read', { boardId });
    const revise = writes && revisable.has(state) && !underVote;
    return {
      viewerCan: { revise, table: writes && (tableable.has(state) || setFree) },
      versions: knows ? versions : versions.slice(0, 1),
    };
  }
}
