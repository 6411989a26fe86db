import { Injectable } from '@nestjs/common';
import { Consequences } from '../../platform/consequences/consequences.ts';

export interface ClosedMeetingFact {
  readonly meetingId: string;
  readonly boardId: string;
  readonly closedAt: Date;
}

/** A meeting was closed: minutes are composed from it. */
@Injectable()
export class MeetingClosed extends Consequences<ClosedMeetingFact> {}
