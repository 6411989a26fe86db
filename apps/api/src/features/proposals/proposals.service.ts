import type { Actor } from '@gremia/domain/access/actor';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import {
  checkDraft,
  draftProposal,
  type DraftProposalReason,
  type Flawed,
} from '@gremia/domain/proposals/draft-proposal';
import { keysNamedIn, type DraftFacts, type ProposalDraft } from '@gremia/domain/proposals/proposal-draft';
import { concernsSecurity } from '@gremia/domain/proposals/publication-level';
import { reviseProposal, type ReviseProposalReason } from '@gremia/domain/proposals/revise-proposal';
import { tableProposal, type TableProposalReason } from '@gremia/domain/proposals/table-proposal';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { Live } from '../../platform/live/live.ts';
import { Meetings, meetingTopic } from '../meetings/meetings.public.ts';
import { ProposalRevised } from './proposal-revised.ts';
import { ProposalsRepository } from './proposals.repository.ts';

type Named = { readonly proposalId: string };

/** Writing, rewriting and tabling proposals. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly repository: ProposalsRepository,
    private readonly meetings: Meetings,
    private readonly revised: ProposalRevised,
    private readonly auditTrail: AuditTrail,
    private readonly live: Live,
  ) {}

  /** Writes the first version for an item of an agenda; a key that was sent before names the proposal of then. */
  draft(
    actor: Actor,
    key: string,
    itemId: string,
    draft: ProposalDraft,
  ): Promise<Outcome<Named, DraftProposalReason> | Flawed> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { boardId, meetingId, public: isPublic } = await this.meetings.item(tx, itemId);
      this.access.require(actor, 'proposal.write', { boardId, isPublic });
      const meeting = await this.meetings.meeting(tx, meetingId, 'update');
      const item = await this.meetings.item(tx, itemId);
      const before = await this.repository.byIntent(tx, key);
      if (before !== null) return this.sentBefore(before.id, before.boardId === boardId);
      const here = { proposalId: item.proposalId, meetingState: meeting.state };
      const decision = draftProposal({ ...(await this.facts(tx, draft)), item: here }, draft);
      if (!decision.accepted) return decision;
      const proposalId = await this.repository.add(tx, {
        boardId,
        wording: decision.fact,
        federalTopicId: item.federalTopicId,
        intent: key,
        example: meeting.example,
      });
      await this.meetings.attachProposal(tx, itemId, proposalId);
      await this.auditTrail.record(tx, { act: 'proposal.drafted', proposalId, boardId });
      await this.live.changed(tx, meetingTopic(meetingId));
      return accept({ proposalId });
    });
  }

  /** Writes the first version for a board, on no agenda yet; a key that was sent before names the proposal of then. */
  draftWithoutItem(
    actor: Actor,
    key: string,
    boardId: string,
    draft: ProposalDraft,
  ): Promise<Outcome<Named, DraftProposalReason> | Flawed> {
    this.access.require(actor, 'proposal.write', { boardId, isPublic: true });
    return this.unitOfWork.run(actor, async (tx) => {
      await this.repository.holdIntent(tx, key);
      const before = await this.repository.byIntent(tx, key);
      if (before !== null) return this.sentBefore(before.id, before.boardId === boardId);
      const decision = draftProposal({ ...(await this.facts(tx, draft)), item: null }, draft);
      if (!decision.accepted) return decision;
      const wording = decision.fact;
      const proposalId = await this.repository.add(tx, {
        ...{ boardId, wording, intent: key },
        federalTopicId: null,
        example: false,
      });
      await this.auditTrail.record(tx, { act: 'proposal.drafted', proposalId, boardId });
      return accept({ proposalId });
    });
  }

  /** Adds a version; refused where somebody else did so since `seenVersion`. */
  revise(
    actor: Actor,
    proposalId: string,
    seenVersion: number,
    draft: ProposalDraft,
  ): Promise<Outcome<Named, ReviseProposalReason> | Flawed> {
    return this.unitOfWork.run(actor, async (tx) => {
      const proposal = await this.repository.forUpdate(tx, proposalId);
      if (proposal === null) throw new NotFound();
      this.access.require(actor, 'proposal.write', { boardId: proposal.boardId });
      const underVote = await this.repository.isUnderVote(tx, proposalId);
      const decision = reviseProposal({ ...proposal, underVote }, seenVersion);
      if (!decision.accepted) return decision;
      const wording = checkDraft(await this.facts(tx, draft), draft);
      if (!wording.accepted) return wording;
      const { version } = decision.fact;
      await this.repository.revise(tx, proposalId, version, wording.fact);
      await this.auditTrail.record(tx, { act: 'proposal.revised', proposalId, version });
      await this.revised.happen(tx, { proposalId, version });
      await this.tellMeetings(tx, proposalId);
      return accept({ proposalId });
    });
  }

  /** Puts the proposal on an item of an agenda; done twice, it stands there once. */
  table(actor: Actor, proposalId: string, itemId: string): Promise<Outcome<Named, TableProposalReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { boardId, meetingId, public: isPublic } = await this.meetings.item(tx, itemId);
      this.access.require(actor, 'proposal.write', { boardId, isPublic });
      // The meeting first, then the proposal, as the opening of a ballot does: none waits for the other.
      const meeting = await this.meetings.meeting(tx, meetingId, 'update');
      const item = await this.meetings.item(tx, itemId);
      const proposal = await this.repository.forUpdate(tx, proposalId);
      if (proposal === null) throw new NotFound();
      this.access.require(actor, 'proposal.write', { boardId: proposal.boardId });
      const others = await this.repository.otherItemsToCome(tx, proposalId, itemId);
      const decision = tableProposal({
        proposal,
        item: { boardId: item.boardId, proposalId: item.proposalId, meetingState: meeting.state },
        standsHere: item.proposalId === proposalId,
        standsElsewhere: others > 0,
      });
      if (!decision.accepted || proposal.state === 'tabled')
        return decision.accepted ? accept({ proposalId }) : decision;
      if (item.proposalId === null) await this.meetings.attachProposal(tx, itemId, proposalId);
      await this.repository.setState(tx, proposalId, decision.fact.state);
      const change = { from: proposal.state, to: decision.fact.state };
      await this.auditTrail.record(tx, { act: 'proposal.advanced', proposalId, ...change });
      await this.live.changed(tx, meetingTopic(meetingId));
      return accept({ proposalId });
    });
  }

  private async facts(tx: Transaction, draft: ProposalDraft): Promise<DraftFacts> {
    const knownKeys = await this.repository.knownKeys(tx, keysNamedIn(draft.terms));
    const { standard = null } = draft.terms;
    const kind = standard === null ? null : await this.repository.kindOfStandard(tx, standard);
    return {
      today: dateInBerlin(tx.now),
      knownKeys,
      standardKnown: standard === null ? null : kind !== null,
      securityMatter: kind !== null && concernsSecurity(kind),
    };
  }

  private async tellMeetings(tx: Transaction, proposalId: string): Promise<void> {
    for (const meetingId of await this.repository.meetingsOf(tx, proposalId)) {
      await this.live.changed(tx, meetingTopic(meetingId));
    }
  }

  /** A key is made for one proposal of one board; that of another board's is as good as unknown. */
  private sentBefore(proposalId: string, sameBoard: boolean): Outcome<Named, never> {
    if (sameBoard) return accept({ proposalId });
    throw new NotFound();
  }
}
