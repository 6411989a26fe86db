import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import {
  callItem,
  type CallItemReason,
  closeMeeting,
  type CloseMeetingReason,
  finishItem,
  type FinishItemReason,
  interruptMeeting,
  type InterruptMeetingReason,
  openMeeting,
  type OpenMeetingReason,
  resumeMeeting,
  type ResumeMeetingReason,
} from '@gremia/domain/meetings/conduct-meeting';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { MeetingActs } from './meeting-acts.ts';
import { MeetingClosed } from './meeting-closed.ts';
import { MeetingObstacles } from './meeting-obstacles.ts';
import { MeetingsRepository } from './meetings.repository.ts';
import type { ActedMeeting } from './planning.service.ts';

/** Leading a meeting from its opening to its end. */
@Injectable()
export class ConductService {
  constructor(
    private readonly repository: MeetingsRepository,
    private readonly acts: MeetingActs,
    private readonly obstacles: MeetingObstacles,
    private readonly closed: MeetingClosed,
    private readonly auditTrail: AuditTrail,
  ) {}

  async open(tx: Transaction, meetingId: string): Promise<Outcome<ActedMeeting, OpenMeetingReason>> {
    const meeting = await this.acts.begin(tx, meetingId, 'meeting.manage');
    const decision = openMeeting(meeting, tx.now);
    if (!decision.accepted) return decision;
    await this.repository.changeMeeting(tx, meetingId, decision.fact);
    await this.auditTrail.record(tx, { act: 'meeting.opened', meetingId });
    await this.acts.announce(tx, meetingId);
    return accept({ ...meeting, ...decision.fact });
  }

  async interrupt(
    tx: Transaction,
    meetingId: string,
  ): Promise<Outcome<ActedMeeting, InterruptMeetingReason>> {
    const meeting = await this.acts.begin(tx, meetingId, 'meeting.manage');
    const decision = interruptMeeting(meeting);
    if (!decision.accepted) return decision;
    await this.repository.changeMeeting(tx, meetingId, decision.fact);
    await this.auditTrail.record(tx, { act: 'meeting.interrupted', meetingId });
    await this.acts.announce(tx, meetingId);
    return accept({ ...meeting, ...decision.fact });
  }

  async resume(tx: Transaction, meetingId: string): Promise<Outcome<ActedMeeting, ResumeMeetingReason>> {
    const meeting = await this.acts.begin(tx, meetingId, 'meeting.manage');
    const decision = resumeMeeting(meeting);
    if (!decision.accepted) return decision;
    await this.repository.changeMeeting(tx, meetingId, decision.fact);
    await this.auditTrail.record(tx, { act: 'meeting.resumed', meetingId });
    await this.acts.announce(tx, meetingId);
    return accept({ ...meeting, ...decision.fact });
  }

  async close(tx: Transaction, meetingId: string): Promise<Outcome<ActedMeeting, CloseMeetingReason>> {
    const meeting = await this.acts.begin(tx, meetingId, 'meeting.manage');
    const obstacle = await this.obstacles.find(tx, { meetingId, itemId: null });
    const decision = closeMeeting(meeting, obstacle, tx.now);
    if (!decision.accepted) return decision;
    const { state, closedAt, finishes } = decision.fact;
    if (finishes !== null) await this.repository.changeItem(tx, finishes, { finishedAt: closedAt });
    await this.repository.changeMeeting(tx, meetingId, { state, closedAt, currentItemId: null });
    await this.auditTrail.record(tx, { act: 'meeting.closed', meetingId, from: meeting.state });
    await this.closed.happen(tx, { meetingId, boardId: meeting.boardId, closedAt });
    await this.acts.announce(tx, meetingId);
    return accept({ ...meeting, state });
  }

  async callItem(tx: Transaction, itemId: string): Promise<Outcome<ActedMeeting, CallItemReason>> {
    const { meeting, item } = await this.acts.beginWithItem(tx, itemId, 'meeting.manage');
    const under = meeting.currentItemId;
    const obstacle =
      under === null ? null : await this.obstacles.find(tx, { meetingId: meeting.id, itemId: under });
    const decision = callItem({ meeting, item }, obstacle, tx.now);
    if (!decision.accepted) return decision;
    const { finishes, at } = decision.fact;
    if (under === itemId) return accept(meeting);
    if (finishes !== null) await this.repository.changeItem(tx, finishes, { finishedAt: at });
    await this.repository.changeItem(tx, itemId, { calledAt: at });
    await this.repository.changeMeeting(tx, meeting.id, { currentItemId: itemId });
    await this.auditTrail.record(tx, { act: 'agendaItem.called', itemId, meetingId: meeting.id });
    await this.acts.announceProgress(tx, meeting.id);
    return accept(meeting);
  }

  async finishItem(tx: Transaction, itemId: string): Promise<Outcome<ActedMeeting, FinishItemReason>> {
    const { meeting, item } = await this.acts.beginWithItem(tx, itemId, 'meeting.manage');
    const obstacle = await this.obstacles.find(tx, { meetingId: meeting.id, itemId });
    const decision = finishItem({ meeting, item }, obstacle, tx.now);
    if (!decision.accepted || item.finishedAt !== null) return decision.accepted ? accept(meeting) : decision;
    await this.repository.changeItem(tx, itemId, { finishedAt: decision.fact.finishedAt });
    await this.repository.changeMeeting(tx, meeting.id, { currentItemId: null });
    await this.auditTrail.record(tx, { act: 'agendaItem.finished', itemId, meetingId: meeting.id });
    await this.acts.announceProgress(tx, meeting.id);
    return accept(meeting);
  }

  /** Items that were decided in one act count as called and finished then; the caller holds the meeting's lock. */
  async finishTogether(tx: Transaction, meetingId: string, itemIds: readonly string[]): Promise<void> {
    const meeting = await this.repository.byId(tx, meetingId);
    for (const { id: itemId, calledAt } of await this.repository.itemsOf(tx, meetingId)) {
      if (!itemIds.includes(itemId)) continue;
      await this.repository.changeItem(tx, itemId, { calledAt: calledAt ?? tx.now, finishedAt: tx.now });
      await this.auditTrail.record(tx, { act: 'agendaItem.finished', itemId, meetingId });
    }
    if (itemIds.includes(meeting?.currentItemId ?? '')) {
      await this.repository.changeMeeting(tx, meetingId, { currentItemId: null });
    }
  }
}
