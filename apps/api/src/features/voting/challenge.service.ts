import type { Actor } from '@gremia/domain/access/actor';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import {
  type Challenge,
  raiseChallenge,
  type RaiseChallengeFacts,
  type RaiseChallengeReason,
  withdrawChallenge,
  type WithdrawChallengeReason,
} from '@gremia/domain/voting/challenge';
import type { Attending } from '@gremia/domain/voting/representation';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Denied } from '../../platform/graphql/errors.ts';
import { Live } from '../../platform/live/live.ts';
import { Boards } from '../boards/boards.public.ts';
import { type ItemFacts, Meetings, meetingTopic } from '../meetings/meetings.public.ts';
import { BallotRepository } from './ballot.repository.ts';
import { ChallengeRepository } from './challenge.repository.ts';

export interface ChallengeRequest extends Challenge {
  readonly itemId: string;
}

interface GatheredChallenge {
  readonly item: ItemFacts;
  readonly personId: string;
  readonly domain: RaiseChallengeFacts;
}

/** Demanding a roll call or secrecy: a member for the own seat, the secretariat for what is said in the room. */
@Injectable()
export class ChallengeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly boards: Boards,
    private readonly meetings: Meetings,
    private readonly ballots: BallotRepository,
    private readonly challenges: ChallengeRepository,
    private readonly auditTrail: AuditTrail,
    private readonly live: Live,
  ) {}

  raise(actor: Actor, request: ChallengeRequest): Promise<Outcome<string, RaiseChallengeReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { item, personId, domain } = await this.gather(tx, request);
      const decision = raiseChallenge(request.kind, domain);
      if (!decision.accepted) return decision;
      const isNew = await this.challenges.add(tx, item.id, decision.fact, personId);
      if (isNew) {
        await this.auditTrail.record(tx, { act: 'challenge.raised', itemId: item.id, ...decision.fact });
      }
      await this.live.changed(tx, meetingTopic(item.meetingId));
      return accept(item.id);
    });
  }

  withdraw(actor: Actor, request: ChallengeRequest): Promise<Outcome<string, WithdrawChallengeReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { item, domain } = await this.gather(tx, request);
      const decision = withdrawChallenge(request.kind, domain);
      if (!decision.accepted) return decision;
      const wasThere = await this.challenges.remove(tx, item.id, decision.fact);
      if (wasThere) {
        await this.auditTrail.record(tx, { act: 'challenge.withdrawn', itemId: item.id, ...decision.fact });
      }
      await this.live.changed(tx, meetingTopic(item.meetingId));
      return accept(item.id);
    });
  }

  /** The meeting is locked, as for the opening of a ballot: a demand comes before it or after it. */
  private async gather(tx: Transaction, { itemId, seatId }: ChallengeRequest): Promise<GatheredChallenge> {
    const item = await this.meetings.item(tx, itemId);
    const { personId, speaker } = this.speaker(tx.actor, item, seatId);
    const meeting = await this.meetings.meeting(tx, item.meetingId, 'update');
    const { calledAt, finishedAt } = await this.meetings.item(tx, itemId);
    const today = dateInBerlin(tx.now);
    const rules = await this.boards.rulesInForce(tx, item.boardId, today);
    const attendance = await this.meetings.attendanceOf(tx, item.meetingId);
    const domain: RaiseChallengeFacts = {
      seatId,
      speaker,
      attendance,
      attending: attendance.find((entry) => entry.seatId === seatId)?.personId ?? null,
      meetingState: meeting.state,
      item: { called: calledAt !== null, finished: finishedAt !== null },
      beingVotedOn: await this.ballots.isBeingVotedOn(tx, itemId),
      settings: rules?.settings ?? null,
      seats: await this.boards.seatsOf(tx, item.boardId, today),
      recusedSeatIds: await this.meetings.recusedSeats(tx, itemId),
      challenges: await this.challenges.of(tx, itemId),
    };
    return { item, personId, domain };
  }

  /** A member speaks for a seat that it holds; throws Denied for any other. */
  private speaker(
    actor: Actor,
    { boardId, public: isPublic }: ItemFacts,
    seatId: string,
  ): { readonly personId: string; readonly speaker: Attending | null } {
    this.access.require(actor, 'challenge.raise', { boardId, isPublic });
    const { person, role } = actor;
    if (person === null) throw new Denied();
    if (role?.kind === 'secretariat') return { personId: person.id, speaker: null };
    const held = role !== null && 'seats' in role ? role.seats.find((seat) => seat.seatId === seatId) : null;
    if (!held) throw new Denied();
    return { personId: person.id, speaker: { personId: person.id, deputy: held.deputy } };
  }
}
