import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { type ChallengedItem, demandedForm } from '@gremia/domain/voting/challenge';
import type { ConsentItem, ConsentListFacts, OpenConsentListFacts } from '@gremia/domain/voting/consent-list';
import type { ConsentBallotAtClosing } from '@gremia/domain/voting/consent-list-ending';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Boards, type RulesInForce } from '../boards/boards.public.ts';
import { type ItemFacts, type MeetingFacts, Meetings } from '../meetings/meetings.public.ts';
import { type ProposalFacts, Proposals } from '../proposals/proposals.public.ts';
import { BallotFacts } from './ballot-facts.ts';
import type { BallotEntity } from './ballot.entity.ts';
import { BallotRepository } from './ballot.repository.ts';
import { ChallengeRepository } from './challenge.repository.ts';
import { ConsentListRepository } from './consent-list.repository.ts';

/** What the opening rests on, for the domain and for what is stored with each ballot. */
export interface OpeningList {
  readonly rules: RulesInForce | null;
  readonly decisionRule: RulesInForce['decisionRules'][number] | null;
  readonly proposals: ReadonlyMap<string, ProposalFacts>;
  readonly domain: OpenConsentListFacts;
}

export interface LockedBallot {
  readonly ballot: BallotEntity;
  readonly atClosing: ConsentBallotAtClosing;
}

/** Who is there, and what the rules of procedure say. */
type Room = Pick<ChallengedItem, 'settings' | 'seats' | 'attendance'>;

/** Gathers what the rule book of the consent list asks; whoever calls holds the meeting's lock. */
@Injectable()
export class ConsentListGathering {
  constructor(
    private readonly lists: ConsentListRepository,
    private readonly ballots: BallotRepository,
    private readonly challenges: ChallengeRepository,
    private readonly ballotFacts: BallotFacts,
    private readonly boards: Boards,
    private readonly meetings: Meetings,
    private readonly proposals: Proposals,
  ) {}

  async list(tx: Transaction, meeting: MeetingFacts): Promise<ConsentListFacts> {
    return { meetingState: meeting.state, listRuns: await this.lists.runsIn(tx, meeting.id) };
  }

  async item(tx: Transaction, item: ItemFacts): Promise<ConsentItem> {
    const room = await this.room(tx, item);
    return this.told(tx, item, await this.proposalOf(tx, item), await this.demanded(tx, item.id, room));
  }

  async opening(tx: Transaction, meeting: MeetingFacts, decisionRuleId: string): Promise<OpeningList> {
    const today = dateInBerlin(tx.now);
    const rules = await this.boards.rulesInForce(tx, meeting.boardId, today);
    const decisionRule = rules?.decisionRules.find(({ id }) => id === decisionRuleId) ?? null;
    const seats = await this.boards.seatsOf(tx, meeting.boardId, today);
    const attendance = await this.meetings.attendanceOf(tx, meeting.id);
    const room = { settings: rules?.settings ?? null, seats, attendance };
    const proposals = new Map<string, ProposalFacts>();
    const items: OpenConsentListFacts['items'][number][] = [];
    for (const item of await this.meetings.itemsOf(tx, meeting.id)) {
      if (!item.consentList) continue;
      const proposal = await this.proposalOf(tx, item);
      if (proposal !== null) proposals.set(item.id, proposal);
      const recusedSeatIds = await this.meetings.recusedSeats(tx, item.id);
      const otherFormDemanded = await this.demanded(tx, item.id, room);
      items.push({ ...(await this.told(tx, item, proposal, otherFormDemanded)), recusedSeatIds });
    }
    const domain = { ...(await this.list(tx, meeting)), items, seats, rule: decisionRule?.rule ?? null };
    return { rules, decisionRule, proposals, domain };
  }

  /** The list's ballots in the order of the agenda, locked: an objection that has begun finishes first. */
  async locked(tx: Transaction, consentListId: string): Promise<readonly LockedBallot[]> {
    const locked: LockedBallot[] = [];
    for (const { ballotId, itemId, number } of await this.lists.ballotsOf(tx, consentListId)) {
      const ballot = await this.ballotFacts.locked(tx, ballotId);
      const facts = await this.ballotFacts.forClosing(tx, ballot);
      locked.push({ ballot, atClosing: { ballotId, itemId, number, facts } });
    }
    return locked;
  }

  private async proposalOf(tx: Transaction, { proposalId }: ItemFacts): Promise<ProposalFacts | null> {
    return proposalId === null ? null : this.proposals.facts(tx, proposalId);
  }

  private async room(tx: Transaction, { boardId, meetingId }: ItemFacts): Promise<Room> {
    const today = dateInBerlin(tx.now);
    return {
      settings: (await this.boards.rulesInForce(tx, boardId, today))?.settings ?? null,
      seats: await this.boards.seatsOf(tx, boardId, today),
      attendance: await this.meetings.attendanceOf(tx, meetingId),
    };
  }

  private async demanded(tx: Transaction, itemId: string, room: Room): Promise<boolean> {
    const challenges = await this.challenges.of(tx, itemId);
    if (challenges.length === 0) return false;
    const recusedSeatIds = await this.meetings.recusedSeats(tx, itemId);
    return demandedForm({ ...room, recusedSeatIds, challenges }) !== null;
  }

  private async told(
    tx: Transaction,
    item: ItemFacts,
    proposal: ProposalFacts | null,
    otherFormDemanded: boolean,
  ): Promise<ConsentItem> {
    const { id: itemId, meetingId, number, purpose, consentList } = item;
    return {
      itemId,
      number,
      purpose,
      onList: consentList,
      called: item.calledAt !== null,
      finished: item.finishedAt !== null,
      beingVotedOn: await this.ballots.isUnfinishedIn(tx, { meetingId, agendaItemId: itemId }),
      otherFormDemanded,
      objectedTo: await this.lists.isObjectedTo(tx, itemId),
      proposal,
    };
  }
}
