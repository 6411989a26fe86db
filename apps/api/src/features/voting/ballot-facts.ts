import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import type { CloseBallotFacts } from '@gremia/domain/voting/close-ballot';
import { demandedForm } from '@gremia/domain/voting/challenge';
import type { OpenBallotFacts, SingleForm } from '@gremia/domain/voting/open-ballot';
import type { Silence } from '@gremia/domain/voting/silence';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Denied, NotFound } from '../../platform/graphql/errors.ts';
import { Boards, type RulesInForce } from '../boards/boards.public.ts';
import { type ItemFacts, Meetings } from '../meetings/meetings.public.ts';
import { type ProposalFacts, Proposals } from '../proposals/proposals.public.ts';
import type { BallotEntity } from './ballot.entity.ts';
import { BallotRepository } from './ballot.repository.ts';
import { ChallengeRepository } from './challenge.repository.ts';

/** What an opening rests on, for the domain and for what is stored with the ballot. */
export interface OpeningFacts {
  readonly item: ItemFacts;
  readonly proposal: ProposalFacts | null;
  readonly rules: RulesInForce | null;
  readonly decisionRule: RulesInForce['decisionRules'][number] | null;
  readonly domain: OpenBallotFacts;
}

export interface Opening {
  readonly form: SingleForm;
  readonly decisionRuleId: string;
  readonly question: string | null;
  /** The second from which a vote is late; null where somebody closes. */
  readonly deadline?: Date | null;
}

/** Gathers what the domain asks, from the features that know it. */
@Injectable()
export class BallotFacts {
  constructor(
    private readonly ballots: BallotRepository,
    private readonly boards: Boards,
    private readonly meetings: Meetings,
    private readonly proposals: Proposals,
    private readonly challenges: ChallengeRepository,
  ) {}

  /** The meeting is locked, so that it cannot be closed while a ballot is being opened. */
  async forOpening(tx: Transaction, itemId: string, opening: Opening): Promise<OpeningFacts> {
    const item = await this.meetings.item(tx, itemId);
    await this.requireTakingPart(tx, itemId);
    const meeting = await this.meetings.meeting(tx, item.meetingId, 'update');
    const today = dateInBerlin(tx.now);
    const rules = await this.boards.rulesInForce(tx, item.boardId, today);
    const decisionRule = rules?.decisionRules.find(({ id }) => id === opening.decisionRuleId) ?? null;
    const seats = await this.boards.seatsOf(tx, item.boardId, today);
    const recusedSeatIds = await this.meetings.recusedSeats(tx, itemId);
    const demanded = demandedForm({
      seats,
      recusedSeatIds,
      settings: rules?.settings ?? null,
      attendance: await this.meetings.attendanceOf(tx, item.meetingId),
      challenges: await this.challenges.of(tx, itemId),
    });
    const proposal = item.proposalId === null ? null : await this.proposals.facts(tx, item.proposalId);
    return {
      item,
      proposal,
      rules,
      decisionRule,
      domain: {
        form: opening.form,
        question: opening.question,
        meetingState: meeting.state,
        item: { purpose: item.purpose, called: item.calledAt !== null, finished: item.finishedAt !== null },
        beingVotedOn: await this.ballots.isUnfinishedIn(tx, {
          meetingId: item.meetingId,
          agendaItemId: itemId,
        }),
        proposal: proposal && { ...proposal, circulating: await this.ballots.isCirculating(tx, proposal.id) },
        rule: decisionRule?.rule ?? null,
        seats,
        recusedSeatIds,
        demanded,
        schedule: {
          now: tx.now,
          deadline: opening.deadline ?? null,
          minimumVotingHours: rules?.settings.minimumVotingHours,
        },
      },
    };
  }

  /** Attendance, recusals and votes as they are now that nobody can vote any more. */
  async forClosing(tx: Transaction, ballot: BallotEntity): Promise<CloseBallotFacts> {
    const { meetingId } = ballot;
    return {
      now: tx.now,
      deadline: ballot.deadline,
      silence: silenceOf(ballot),
      state: ballot.state,
      form: ballot.form,
      rule: ballot.rule,
      settings: ballot.settings,
      hands: ballot.hands,
      paperCount: ballot.paperCount,
      seats: await this.ballots.seatsOf(tx, ballot.id),
      votes: await this.ballots.votesOf(tx, ballot.id),
      attendance: meetingId === null ? [] : await this.meetings.attendanceOf(tx, meetingId),
      recusedSeatIds: await this.recusedSeats(tx, ballot),
    };
  }

  private async recusedSeats(tx: Transaction, ballot: BallotEntity): Promise<readonly string[]> {
    const { agendaItemId, circulationId } = ballot;
    if (circulationId !== null) return this.ballots.recusedIn(tx, circulationId);
    return agendaItemId === null ? [] : this.meetings.recusedSeats(tx, agendaItemId);
  }

  /** The ballot, locked for the act; throws NotFound. */
  async locked(tx: Transaction, ballotId: string): Promise<BallotEntity> {
    const ballot = await this.ballots.lock(tx, ballotId);
    if (ballot === null) throw new NotFound();
    if (ballot.agendaItemId !== null) await this.requireTakingPart(tx, ballot.agendaItemId);
    return ballot;
  }

  /** A recused chair leads nothing of the item either (GO NRW § 31); the secretariat does. Throws Denied. */
  private async requireTakingPart(tx: Transaction, itemId: string): Promise<void> {
    if (await this.meetings.isRecused(tx, itemId)) throw new Denied();
  }
}

/** A circulation is only begun where the rules of procedure know it, and they are frozen with the ballot. */
function silenceOf({ circulationId, settings }: BallotEntity): Silence | null {
  return circulationId === null ? null : (settings.circulation?.silence ?? 'abstention');
}
