import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import {
  type AttendanceFacts,
  type AttendanceWish,
  recordAttendance,
  recordAttendanceOfAll,
  type RecordAttendanceOfAllReason,
  type RecordAttendanceReason,
  recordDeparture,
  type RecordDepartureReason,
} from '@gremia/domain/meetings/attendance';
import {
  recordRecusal,
  type RecordRecusalReason,
  type RecusalFacts,
  withdrawRecusal,
  type WithdrawRecusalReason,
} from '@gremia/domain/meetings/recusal';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { Boards } from '../boards/boards.public.ts';
import { AttendanceRepository } from './attendance.repository.ts';
import { type ItemInMeeting, MeetingActs } from './meeting-acts.ts';
import type { MeetingEntity } from './meeting.entity.ts';
import { MeetingObstacles } from './meeting-obstacles.ts';
import type { ActedMeeting } from './planning.service.ts';

export interface RecusalRequest {
  readonly itemId: string;
  readonly seatId: string;
  readonly personId: string;
}

/** Who is there, and who takes no part in an item. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly repository: AttendanceRepository,
    private readonly boards: Boards,
    private readonly acts: MeetingActs,
    private readonly obstacles: MeetingObstacles,
    private readonly auditTrail: AuditTrail,
  ) {}

  async record(
    tx: Transaction,
    meetingId: string,
    wish: AttendanceWish,
  ): Promise<Outcome<ActedMeeting, RecordAttendanceReason>> {
    const meeting = await this.acts.begin(tx, meetingId, 'attendance.record');
    const facts = await this.factsOf(tx, meeting);
    const { seatId } = wish;
    if (!facts.seats.some((seat) => seat.seatId === seatId)) throw new NotFound();
    const decision = recordAttendance(facts, wish, tx.now);
    if (!decision.accepted) return decision;
    const { state: to, personId: attendedBy } = decision.fact;
    const from = facts.entries.find((entry) => entry.seatId === seatId)?.state ?? null;
    await this.repository.write(tx, meetingId, [decision.fact]);
    await this.auditTrail.record(tx, { act: 'attendance.recorded', meetingId, seatId, from, to, attendedBy });
    await this.acts.announceProgress(tx, meetingId);
    return accept(meeting);
  }

  async recordOfAll(
    tx: Transaction,
    meetingId: string,
  ): Promise<Outcome<ActedMeeting, RecordAttendanceOfAllReason>> {
    const meeting = await this.acts.begin(tx, meetingId, 'attendance.record');
    const decision = recordAttendanceOfAll(await this.factsOf(tx, meeting), tx.now);
    if (!decision.accepted) return decision;
    if (decision.fact.length === 0) return accept(meeting);
    await this.repository.write(tx, meetingId, decision.fact);
    const seatIds = decision.fact.map(({ seatId }) => seatId);
    await this.auditTrail.record(tx, { act: 'attendance.ofAllRecorded', meetingId, seatIds });
    await this.acts.announceProgress(tx, meetingId);
    return accept(meeting);
  }

  async recordDeparture(
    tx: Transaction,
    meetingId: string,
    seatId: string,
  ): Promise<Outcome<ActedMeeting, RecordDepartureReason>> {
    const meeting = await this.acts.begin(tx, meetingId, 'attendance.record');
    const entries = await this.repository.entriesOf(tx, meetingId);
    const decision = recordDeparture({ meeting, entries }, seatId, tx.now);
    if (!decision.accepted) return decision;
    await this.repository.write(tx, meetingId, [decision.fact]);
    await this.auditTrail.record(tx, { act: 'attendance.departed', meetingId, seatId });
    await this.acts.announceProgress(tx, meetingId);
    return accept(meeting);
  }

  async recordRecusal(
    tx: Transaction,
    request: RecusalRequest,
  ): Promise<Outcome<ActedMeeting, RecordRecusalReason>> {
    const place = await this.acts.beginWithItem(tx, request.itemId, 'attendance.record');
    const obstacle = await this.obstacleIn(tx, place);
    const decision = recordRecusal(
      await this.recusalFacts(tx, place, request.seatId),
      request.personId,
      obstacle,
    );
    if (!decision.accepted) return decision;
    const { itemId, seatId, personId } = decision.fact;
    const isNew = await this.repository.insertRecusal(tx, { agendaItemId: itemId, seatId, personId });
    if (isNew) await this.auditTrail.record(tx, { act: 'recusal.recorded', itemId, seatId, personId });
    await this.acts.announce(tx, place.meeting.id);
    return accept(place.meeting);
  }

  async withdrawRecusal(
    tx: Transaction,
    request: RecusalRequest,
  ): Promise<Outcome<ActedMeeting, WithdrawRecusalReason>> {
    const place = await this.acts.beginWithItem(tx, request.itemId, 'attendance.record');
    const obstacle = await this.obstacleIn(tx, place);
    const facts = await this.recusalFacts(tx, place, request.seatId);
    const decision = withdrawRecusal(facts, request.personId, obstacle);
    if (!decision.accepted) return decision;
    const { itemId, seatId, personId } = decision.fact;
    const wasThere = await this.repository.deleteRecusal(tx, { agendaItemId: itemId, seatId, personId });
    if (wasThere) await this.auditTrail.record(tx, { act: 'recusal.withdrawn', itemId, seatId, personId });
    await this.acts.announce(tx, place.meeting.id);
    return accept(place.meeting);
  }

  private async factsOf(tx: Transaction, meeting: MeetingEntity): Promise<AttendanceFacts> {
    const seats = await this.boards.seatsOf(tx, meeting.boardId, dateOf(meeting));
    const entries = await this.repository.entriesOf(tx, meeting.id);
    return { meeting, entries, seats: seats.map(({ seatId, members }) => ({ seatId, people: members })) };
  }

  private async recusalFacts(tx: Transaction, place: ItemInMeeting, seatId: string): Promise<RecusalFacts> {
    const seats = await this.boards.seatsOf(tx, place.meeting.boardId, dateOf(place.meeting));
    const seat = seats.find((each) => each.seatId === seatId);
    if (seat === undefined) throw new NotFound();
    return { ...place, seat: { seatId, people: seat.members } };
  }

  private obstacleIn(tx: Transaction, { meeting, item }: ItemInMeeting) {
    return this.obstacles.find(tx, { meetingId: meeting.id, itemId: item.id });
  }
}

/** The seats are those of the day on which the meeting is held. */
function dateOf({ openedAt, startsAt }: MeetingEntity): string {
  return dateInBerlin(openedAt ?? startsAt);
}
