import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { inviteToMeeting, type InviteToMeetingReason } from '@gremia/domain/meetings/invite-to-meeting';
import { type MeetingPlan, planMeeting, type PlanMeetingReason } from '@gremia/domain/meetings/plan-meeting';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { Boards } from '../boards/boards.public.ts';
import { MeetingActs } from './meeting-acts.ts';
import type { MeetingEntity } from './meeting.entity.ts';
import { MeetingsRepository } from './meetings.repository.ts';

export interface PlanRequest extends MeetingPlan {
  /** Made by whoever plans; becomes the meeting's id, so that an act that arrives twice plans once. */
  readonly key: string;
  readonly boardId: string;
  readonly federalSessionId?: string | null;
  readonly example?: boolean;
}

export type ActedMeeting = Pick<MeetingEntity, 'id' | 'slug' | 'state'>;

/** Putting meetings into the calendar and inviting to them. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly repository: MeetingsRepository,
    private readonly boards: Boards,
    private readonly acts: MeetingActs,
    private readonly access: AccessService,
    private readonly auditTrail: AuditTrail,
  ) {}

  async plan(tx: Transaction, request: PlanRequest): Promise<Outcome<ActedMeeting, PlanMeetingReason>> {
    const { key, boardId, federalSessionId = null, example = false } = request;
    this.access.require(tx.actor, 'meeting.manage', { boardId, isPublic: true });
    const board = await this.boards.board(tx, boardId);
    const calendar = await this.repository.calendarOf(tx, boardId);
    const present = await this.repository.byId(tx, key);
    if (present !== null && present.boardId !== boardId) throw new NotFound();
    if (present !== null) return accept(present);
    const decision = planMeeting({ ...calendar, boardSlug: board.slug }, request, tx.now);
    if (!decision.accepted) return decision;
    const { title, startsAt, place, format, isPublic, number, slug } = decision.fact;
    const given = { boardId, federalSessionId, example };
    const planned = { id: key, slug, state: 'planned' as const };
    await this.repository.insertMeeting(tx, {
      ...given,
      ...planned,
      ...{ title, startsAt, place, format, number, public: isPublic },
    });
    await this.auditTrail.record(tx, { act: 'meeting.planned', meetingId: key, slug });
    await this.acts.announce(tx, key);
    return accept(planned);
  }

  async invite(
    tx: Transaction,
    meetingId: string,
    urgencyReason: string | null,
  ): Promise<Outcome<ActedMeeting, InviteToMeetingReason>> {
    const meeting = await this.acts.begin(tx, meetingId, 'meeting.manage');
    const items = await this.repository.itemsOf(tx, meetingId);
    const rules = await this.boards.rulesInForce(tx, meeting.boardId, dateInBerlin(meeting.startsAt));
    const facts = { ...meeting, itemCount: items.length, periods: rules?.settings ?? null };
    const decision = inviteToMeeting(facts, urgencyReason, tx.now);
    if (!decision.accepted) return decision;
    await this.repository.changeMeeting(tx, meetingId, decision.fact);
    const reason = decision.fact.urgencyReason;
    await this.auditTrail.record(tx, { act: 'meeting.invited', meetingId, urgencyReason: reason });
    await this.acts.announce(tx, meetingId);
    return accept({ ...meeting, ...decision.fact });
  }
}
