import type { Permission } from '@gremia/domain/access/permissions';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { Live } from '../../platform/live/live.ts';
import type { AgendaItemEntity } from './agenda-item.entity.ts';
import type { MeetingEntity } from './meeting.entity.ts';
import { meetingTopic } from './meeting-topic.ts';
import { MeetingsRepository } from './meetings.repository.ts';

export interface ItemInMeeting {
  readonly meeting: MeetingEntity;
  readonly item: AgendaItemEntity;
}

/** A draft agenda is nobody's business but the board's. */
export function isPublicItem(
  item: Pick<AgendaItemEntity, 'public'>,
  meeting: Pick<MeetingEntity, 'public' | 'invitedAt'>,
): boolean {
  return item.public && meeting.public && meeting.invitedAt !== null;
}

/** How every act on a meeting begins and ends: locked and allowed, then announced. */
@Injectable()
export class MeetingActs {
  constructor(
    private readonly repository: MeetingsRepository,
    private readonly access: AccessService,
    private readonly live: Live,
  ) {}

  /** The meeting, locked, if the actor may do this to it; throws NotFound or, where it is public, Denied. */
  async begin(tx: Transaction, meetingId: string, permission: Permission): Promise<MeetingEntity> {
    const meeting = await this.locked(tx, meetingId);
    this.access.require(tx.actor, permission, { boardId: meeting.boardId, isPublic: meeting.public });
    return meeting;
  }

  /** The item and its meeting; the meeting is locked first, as all acts do, so that none waits for the other. */
  async beginWithItem(tx: Transaction, itemId: string, permission: Permission): Promise<ItemInMeeting> {
    const seen = await this.repository.item(tx, itemId);
    if (seen === null) throw new NotFound();
    const meeting = await this.locked(tx, seen.meetingId);
    const item = await this.repository.item(tx, itemId);
    if (item === null) throw new NotFound();
    const isPublic = isPublicItem(item, meeting);
    this.access.require(tx.actor, permission, { boardId: meeting.boardId, isPublic });
    return { meeting, item };
  }

  private async locked(tx: Transaction, meetingId: string): Promise<MeetingEntity> {
    const meeting = await this.repository.byId(tx, meetingId, 'update');
    if (meeting === null) throw new NotFound();
    return meeting;
  }

  /** Lets every open page of the meeting read again after the commit. */
  async announce(tx: Transaction, meetingId: string): Promise<void> {
    await this.live.changed(tx, meetingTopic(meetingId));
  }

  /** For what the live view carries whole: where the meeting stands, and who is there. */
  async announceProgress(tx: Transaction, meetingId: string): Promise<void> {
    await this.live.changed(tx, meetingTopic(meetingId), 'hint');
  }
}
