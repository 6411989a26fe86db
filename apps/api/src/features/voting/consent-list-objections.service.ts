import type { Actor } from '@gremia/domain/access/actor';
import type { Subject } from '@gremia/domain/access/permissions';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import {
  consentObjectionText,
  type ConsentObjectionFacts,
  type ConsentObjectionReason,
  objectToConsentItem,
} from '@gremia/domain/voting/consent-list-objection';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Denied, InvalidInput, NotFound } from '../../platform/graphql/errors.ts';
import { Boards } from '../boards/boards.public.ts';
import { type ItemFacts, type MeetingFacts, Meetings } from '../meetings/meetings.public.ts';
import { BallotEndings } from './ballot-endings.ts';
import type { BallotEntity } from './ballot.entity.ts';
import { BallotRepository } from './ballot.repository.ts';
import { ConsentListRepository } from './consent-list.repository.ts';

export interface ObjectionRequest {
  readonly itemId: string;
  readonly seatId: string;
  /** The browser's key: one for each time that a person decides. */
  readonly intent: string;
}

export interface RecordedObjection {
  readonly itemId: string;
  readonly objectedAt: Date;
}

type Objector = ConsentObjectionFacts['objector'];

/** One voice suffices: the item leaves the list, and its running ballot is annulled. */
@Injectable()
export class ConsentListObjections {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly lists: ConsentListRepository,
    private readonly ballots: BallotRepository,
    private readonly endings: BallotEndings,
    private readonly boards: Boards,
    private readonly meetings: Meetings,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** By whoever holds the seat. */
  object(
    actor: Actor,
    request: ObjectionRequest,
  ): Promise<Outcome<RecordedObjection, ConsentObjectionReason>> {
    return this.record(actor, request, (item) => this.holder(actor, item, request.seatId));
  }

  /** By the secretariat, for a voice in the room. */
  recordVoice(
    actor: Actor,
    request: ObjectionRequest,
  ): Promise<Outcome<RecordedObjection, ConsentObjectionReason>> {
    return this.record(actor, request, (item) => {
      this.access.require(actor, 'meeting.manage', item);
      return null;
    });
  }

  private record(
    actor: Actor,
    request: ObjectionRequest,
    objectorIn: (item: Subject) => Objector,
  ): Promise<Outcome<RecordedObjection, ConsentObjectionReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { meetingId, boardId, public: isPublic } = await this.meetings.item(tx, request.itemId);
      const objector = objectorIn({ boardId, isPublic });
      // The meeting's lock orders objections, openings and closings among each other; a second one waits here.
      const meeting = await this.meetings.meeting(tx, meetingId, 'update');
      const answered = await this.answered(tx, request);
      if (answered !== null) return accept(answered);
      const item = await this.meetings.item(tx, request.itemId);
      const ballot = await this.runningBallot(tx, request.itemId);
      const decision = objectToConsentItem(
        await this.facts(tx, { meeting, item, ballot, request, objector }),
      );
      if (!decision.accepted) return decision;
      await this.takeOut(tx, item, request, decision.fact.annuls ? ballot : null);
      return accept({ itemId: item.id, objectedAt: tx.now });
    });
  }

  /** Whoever objects holds the seat; anybody else is denied, whatever the list says. */
  private holder(actor: Actor, item: Subject, seatId: string): Objector {
    this.access.require(actor, 'vote.cast', item);
    const { person, role } = actor;
    const held =
      role !== null && 'seats' in role ? role.seats.find((seat) => seat.seatId === seatId) : undefined;
    if (person === null || held === undefined) throw new Denied();
    return { personId: person.id, deputy: held.deputy };
  }

  /** What was answered to this key before, even if the list has been closed since. */
  private async answered(tx: Transaction, request: ObjectionRequest): Promise<RecordedObjection | null> {
    const earlier = await this.lists.objection(tx, request.intent);
    if (earlier === null) return null;
    const { agendaItemId, seatId, recordedBy, objectedAt } = earlier;
    if (recordedBy !== (tx.actor.person?.id ?? null)) throw new NotFound();
    if (agendaItemId !== request.itemId || seatId !== request.seatId) {
      throw new InvalidInput(
        'Dieser Schlüssel gehört zu einem anderen Widerspruch. Bitte laden Sie die Seite neu.',
      );
    }
    return { itemId: agendaItemId, objectedAt };
  }

  private async runningBallot(tx: Transaction, itemId: string): Promise<BallotEntity | null> {
    const ballotId = await this.lists.runningBallot(tx, itemId);
    return ballotId === null ? null : this.ballots.lock(tx, ballotId);
  }

  private async facts(tx: Transaction, given: Gathered): Promise<ConsentObjectionFacts> {
    const { meeting, item, ballot, request, objector } = given;
    const seats =
      ballot === null
        ? await this.boards.seatsOf(tx, meeting.boardId, dateInBerlin(tx.now))
        : await this.ballots.seatsOf(tx, ballot.id);
    const attendance = await this.meetings.attendanceOf(tx, meeting.id);
    const recused = await this.meetings.recusedSeats(tx, item.id);
    const isSeat = ({ seatId }: { readonly seatId: string }) => seatId === request.seatId;
    return {
      meetingState: meeting.state,
      item: { onList: item.consentList, finished: item.finishedAt !== null },
      ballotState: ballot?.state ?? null,
      seat: seats.find(isSeat) ?? null,
      attendance: attendance.find(isSeat) ?? null,
      recused: recused.includes(request.seatId),
      objector,
    };
  }

  private async takeOut(
    tx: Transaction,
    { id: itemId, meetingId }: ItemFacts,
    { intent, seatId }: ObjectionRequest,
    ballot: BallotEntity | null,
  ): Promise<void> {
    const ballotId = ballot?.id ?? null;
    const recordedBy = tx.actor.person?.id ?? null;
    const voice = tx.actor.role?.kind === 'secretariat';
    await this.lists.addObjection(tx, {
      key: intent,
      agendaItemId: itemId,
      ballotId,
      seatId,
      recordedBy,
      objectedAt: tx.now,
    });
    await this.meetings.markConsentList(tx, itemId, false);
    if (ballotId !== null) await this.endings.annul(tx, ballotId, consentObjectionText);
    await this.auditTrail.record(tx, {
      act: 'consentList.objected',
      ...{ itemId, meetingId, ballotId, seatId, voice },
    });
  }
}

interface Gathered {
  readonly meeting: MeetingFacts;
  readonly item: ItemFacts;
  readonly ballot: BallotEntity | null;
  readonly request: ObjectionRequest;
  readonly objector: Objector;
}
