import type { Actor } from '@gremia/domain/access/actor';
import { may } from '@gremia/domain/access/permissions';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import type { Statement } from '../../platform/database/statement.ts';
import { LiveViews } from '../../platform/live/live-views.ts';
import { SharedView } from '../../platform/live/shared-view.ts';
import { MeetingLiveParts } from './meeting-live-parts.ts';
import { meetingLiveStatement } from './meeting-live-statement.ts';
import { meetingTopic } from './meeting-topic.ts';
import {
  showMeetingLive,
  type ShownMeetingLive,
  type StoredMeetingLive,
  variantFor,
} from './meeting-live-view.ts';
import { recusableViewer } from './recused-viewer.ts';

type LiveMeeting = SharedView<StoredMeetingLive, ShownMeetingLive>;

/** The live view of meetings: one read a hint, one view a class of viewers. */
@Injectable()
export class MeetingLiveService {
  private statement: Statement | null = null;

  constructor(
    private readonly reads: Reads,
    private readonly views: LiveViews,
    private readonly parts: MeetingLiveParts,
  ) {}

  /** The meeting as this actor may follow it; whoever calls knows that it may be seen. */
  view(actor: Actor, meetingId: string): LiveMeeting {
    const feed = this.views.of<StoredMeetingLive, ShownMeetingLive>({
      topic: meetingTopic(meetingId),
      read: () => this.read(meetingId),
      show: (state, variant) => showMeetingLive(state, variant, this.parts.all()),
    });
    const recusable = recusableViewer(actor);
    return new SharedView(feed, (state) => {
      const inside = may(actor, 'meeting.read', { boardId: state.boardId }).allowed;
      return variantFor({ inside, recusable }, state);
    });
  }

  private read(meetingId: string) {
    this.statement ??= meetingLiveStatement(this.parts.all());
    return this.reads.asProduct.json<{ revision: number; state: StoredMeetingLive }>(this.statement, [
      meetingId,
    ]);
  }
}
