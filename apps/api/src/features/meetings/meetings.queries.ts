import type { Actor } from '@gremia/domain/access/actor';
import { may } from '@gremia/domain/access/permissions';
import { reach } from '@gremia/domain/access/reach';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { pageSize, readCursor, writeCursor } from '../../platform/graphql/page.ts';
import type { MeetingDetail } from './dto/meeting-detail.ts';
import type { MeetingPage } from './dto/meeting.ts';
import { meetingListStatement, meetingStatement, meetingVisibleStatement } from './meeting-statements.ts';
import { recusableViewer } from './recused-viewer.ts';
import { type StoredMeeting, withQuorum } from './meeting-quorum.ts';

export interface MeetingFilter {
  readonly boardSlug: string | null;
  readonly upcoming: boolean;
}

type StoredPage = Omit<MeetingPage, 'endCursor'> & { readonly lastRank: string | null };

/** Meetings as far as the viewer may see them; the condition stands in every statement. */
@Injectable()
export class MeetingsQueries {
  constructor(private readonly reads: Reads) {}

  /** What comes next first, or what was last first. */
  async list(
    actor: Actor,
    filter: MeetingFilter,
    first: number,
    after?: string | null,
  ): Promise<MeetingPage> {
    const cursor = readCursor(after, 2);
    const values = [...reachOf(actor), filter.boardSlug, filter.upcoming, ...cursor, pageSize(first)];
    const page = await this.reads.json<StoredPage>(meetingListStatement, values);
    if (page === null) throw new Error('The list of meetings has no row');
    const { lastRank, ...rest } = page;
    const last = page.nodes.at(-1);
    const endCursor = last && lastRank !== null ? writeCursor([lastRank, last.id]) : null;
    return { ...rest, endCursor };
  }

  /** Null where there is none that the viewer may see. */
  async bySlug(actor: Actor, slug: string): Promise<MeetingDetail | null> {
    const stored = await this.reads.json<StoredMeeting>(meetingStatement, [
      ...reachOf(actor),
      slug,
      recusableViewer(actor),
    ]);
    if (stored === null) return null;
    const subject = { boardId: stored.board.id };
    const viewerCan = {
      manage: may(actor, 'meeting.manage', subject).allowed,
      recordAttendance: may(actor, 'attendance.record', subject).allowed,
    };
    return { ...withQuorum(stored), viewerCan };
  }

  async isVisible(actor: Actor, meetingId: string): Promise<boolean> {
    const values = [...reachOf(actor), meetingId];
    return (await this.reads.json<boolean>(meetingVisibleStatement, values)) ?? false;
  }
}

function reachOf(actor: Actor): readonly unknown[] {
  const { everywhere, boardIds } = reach(actor, 'meeting.read');
  return [everywhere, boardIds];
}
