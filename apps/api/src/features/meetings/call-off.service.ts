import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import {
  cancelMeeting,
  type CancelMeetingReason,
  postponeMeeting,
  type PostponeMeetingReason,
} from '@gremia/domain/meetings/call-off-meeting';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { MeetingActs } from './meeting-acts.ts';
import { MeetingsRepository } from './meetings.repository.ts';
import type { ActedMeeting } from './planning.service.ts';

/** Calling meetings off and moving them, before they have begun. */
@Injectable()
export class CallOffService {
  constructor(
    private readonly repository: MeetingsRepository,
    private readonly acts: MeetingActs,
    private readonly auditTrail: AuditTrail,
  ) {}

  async cancel(
    tx: Transaction,
    meetingId: string,
    reason: string,
  ): Promise<Outcome<ActedMeeting, CancelMeetingReason>> {
    const meeting = await this.acts.begin(tx, meetingId, 'meeting.manage');
    const decision = cancelMeeting(meeting, reason);
    if (!decision.accepted) return decision;
    await this.repository.changeMeeting(tx, meetingId, decision.fact);
    const said = decision.fact.cancellationReason;
    await this.auditTrail.record(tx, { act: 'meeting.cancelled', meetingId, reason: said });
    await this.acts.announce(tx, meetingId);
    return accept({ ...meeting, ...decision.fact });
  }

  async postpone(
    tx: Transaction,
    meetingId: string,
    wish: { readonly startsAt: Date; readonly reason: string },
  ): Promise<Outcome<ActedMeeting, PostponeMeetingReason>> {
    const meeting = await this.acts.begin(tx, meetingId, 'meeting.manage');
    const decision = postponeMeeting(meeting, wish, tx.now);
    if (!decision.accepted) return decision;
    await this.repository.changeMeeting(tx, meetingId, decision.fact);
    const { postponementReason: reason, startsAt, postponedFrom } = decision.fact;
    await this.auditTrail.record(tx, {
      act: 'meeting.postponed',
      meetingId,
      reason,
      from: postponedFrom.toISOString(),
      to: startsAt.toISOString(),
    });
    await this.acts.announce(tx, meetingId);
    return accept({ ...meeting, ...decision.fact });
  }
}
