import type { AddAgendaItemReason } from '@gremia/domain/meetings/agenda';
import type { Outcome } from '@gremia/domain/kernel/outcome';
import type {
  AttendanceState,
  ItemPurpose,
  MeetingFormat,
  MeetingState,
} from '@gremia/domain/meetings/meeting';
import type { CallItemReason, CloseMeetingReason } from '@gremia/domain/meetings/conduct-meeting';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import type { AgendaItemEntity } from './agenda-item.entity.ts';
import { type AddedItem, AgendaService, type ItemRequest } from './agenda.service.ts';
import { AttendanceRepository } from './attendance.repository.ts';
import { ConductService } from './conduct.service.ts';
import { isPublicItem, MeetingActs } from './meeting-acts.ts';
import { type MeetingLock, MeetingsRepository } from './meetings.repository.ts';
import { recusableViewer } from './recused-viewer.ts';
import type { ActedMeeting } from './planning.service.ts';

export { AttendanceStateEnum } from './dto/meeting-attendance.ts';
export { MeetingClosed, type ClosedMeetingFact } from './meeting-closed.ts';
export { MeetingObstacles, type Ending } from './meeting-obstacles.ts';
export { isKeptOutSql, isRecusedSql, recusableViewer, titleSql } from './recused-viewer.ts';
export { MeetingLive } from './dto/meeting-live.ts';
export { type LiveAudience, MeetingLiveParts } from './meeting-live-parts.ts';
export type { ShownMeetingLive } from './meeting-live-view.ts';
export { meetingTopic, topicOfMeeting } from './meeting-topic.ts';
export { demoMeetings } from './seed/demo-meetings.ts';

export interface MeetingFacts {
  readonly id: string;
  readonly boardId: string;
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly startsAt: Date;
  readonly place: string | null;
  readonly format: MeetingFormat;
  readonly public: boolean;
  readonly state: MeetingState;
  readonly invitedAt: Date | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly currentItemId: string | null;
  readonly federalSessionId: string | null;
  readonly example: boolean;
}

export interface ItemFacts {
  readonly id: string;
  readonly meetingId: string;
  readonly boardId: string;
  readonly position: number;
  readonly number: string;
  readonly title: string;
  readonly purpose: ItemPurpose;
  /** For everybody to see: the item and its meeting are public, and the invitation is out. */
  readonly public: boolean;
  readonly consentList: boolean;
  readonly explanation: string | null;
  readonly proposalId: string | null;
  readonly federalTopicId: string | null;
  readonly calledAt: Date | null;
  readonly finishedAt: Date | null;
}

/** What other features may ask about meetings and do to them. */
@Injectable()
export class Meetings {
  constructor(
    private readonly repository: MeetingsRepository,
    private readonly attendance: AttendanceRepository,
    private readonly agenda: AgendaService,
    private readonly conduct: ConductService,
    private readonly acts: MeetingActs,
  ) {}

  /** Throws NotFound. With a lock nobody else opens, closes or changes the meeting until the act ends. */
  async meeting(tx: Transaction, meetingId: string, lock?: MeetingLock): Promise<MeetingFacts> {
    const meeting = await this.repository.byId(tx, meetingId, lock);
    if (meeting === null) throw new NotFound();
    return meeting;
  }

  /** The meeting at this address, null where there is none. */
  meetingBySlug(tx: Transaction, slug: string): Promise<MeetingFacts | null> {
    return this.repository.bySlug(tx, slug);
  }

  /** Throws NotFound. */
  async item(tx: Transaction, itemId: string): Promise<ItemFacts> {
    const item = await this.repository.item(tx, itemId);
    if (item === null) throw new NotFound();
    const meeting = await this.meeting(tx, item.meetingId);
    return asFacts(item, meeting);
  }

  /** The agenda in its order. */
  async itemsOf(tx: Transaction, meetingId: string): Promise<readonly ItemFacts[]> {
    const meeting = await this.meeting(tx, meetingId);
    const items = await this.repository.itemsOf(tx, meetingId);
    return items.map((item) => asFacts(item, meeting));
  }

  /** Seats of which something was noted; any other seat is not there. */
  attendanceOf(
    tx: Transaction,
    meetingId: string,
  ): Promise<
    readonly { readonly seatId: string; readonly personId: string | null; readonly state: AttendanceState }[]
  > {
    return this.attendance.entriesOf(tx, meetingId);
  }

  /** The seats that take no part in this item; they leave its electorate. */
  recusedSeats(tx: Transaction, itemId: string): Promise<readonly string[]> {
    return this.attendance.recusedSeats(tx, itemId);
  }

  /** Whether the person who acts, with a seat in the current role, takes no part in the item. */
  async isRecused(tx: Transaction, itemId: string): Promise<boolean> {
    const personId = recusableViewer(tx.actor);
    return personId !== null && this.attendance.isRecused(tx, itemId, personId);
  }

  /** Puts an item at the end of the agenda, as the secretariat could; once a key. */
  addAgendaItem(tx: Transaction, request: ItemRequest): Promise<Outcome<AddedItem, AddAgendaItemReason>> {
    return this.agenda.add(tx, request);
  }

  /** Puts the proposal on the item; whoever calls holds the meeting's lock and has judged the item. */
  async attachProposal(tx: Transaction, itemId: string, proposalId: string): Promise<void> {
    await this.repository.changeItem(tx, itemId, { proposalId });
    await this.acts.announce(tx, (await this.item(tx, itemId)).meetingId);
  }

  /** Puts the item on the consent list or takes it off; whoever calls holds the meeting's lock and has judged it. */
  async markConsentList(tx: Transaction, itemId: string, consentList: boolean): Promise<void> {
    await this.repository.changeItem(tx, itemId, { consentList });
    await this.acts.announce(tx, (await this.item(tx, itemId)).meetingId);
  }

  /** Notes items as dealt with that were decided in one act, without being called one by one. */
  finishTogether(tx: Transaction, meetingId: string, itemIds: readonly string[]): Promise<void> {
    return this.conduct.finishTogether(tx, meetingId, itemIds);
  }

  /** Calls an item; the one under discussion ends. */
  callItem(tx: Transaction, itemId: string): Promise<Outcome<ActedMeeting, CallItemReason>> {
    return this.conduct.callItem(tx, itemId);
  }

  /** Ends the meeting; what follows from it happens in the same transaction. */
  closeMeeting(tx: Transaction, meetingId: string): Promise<Outcome<ActedMeeting, CloseMeetingReason>> {
    return this.conduct.close(tx, meetingId);
  }
}

function asFacts(item: AgendaItemEntity, meeting: MeetingFacts): ItemFacts {
  return { ...item, boardId: meeting.boardId, public: isPublicItem(item, meeting) };
}
