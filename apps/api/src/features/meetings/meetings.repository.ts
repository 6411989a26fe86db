import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { AgendaItemEntity } from './agenda-item.entity.ts';
import { MeetingEntity } from './meeting.entity.ts';

export type NewMeeting = Pick<
  MeetingEntity,
  | 'id'
  | 'boardId'
  | 'slug'
  | 'number'
  | 'title'
  | 'startsAt'
  | 'place'
  | 'format'
  | 'public'
  | 'state'
  | 'federalSessionId'
  | 'example'
>;
export type NewItem = Omit<AgendaItemEntity, 'created' | 'modified' | 'calledAt' | 'finishedAt'>;
export type MeetingLock = 'update' | 'share';

/** Meetings and their agendas in the database. */
@Injectable()
export class MeetingsRepository {
  byId(tx: Transaction, meetingId: string, lock?: MeetingLock): Promise<MeetingEntity | null> {
    const query = tx.manager.createQueryBuilder(MeetingEntity, 'meeting').where('meeting.id = :meetingId', {
      meetingId,
    });
    if (lock !== undefined) query.setLock(lock === 'update' ? 'pessimistic_write' : 'pessimistic_read');
    return query.getOne();
  }

  bySlug(tx: Transaction, slug: string): Promise<MeetingEntity | null> {
    return tx.manager.findOneBy(MeetingEntity, { slug });
  }

  item(tx: Transaction, itemId: string): Promise<AgendaItemEntity | null> {
    return tx.manager.findOneBy(AgendaItemEntity, { id: itemId });
  }

  /** The agenda in its order. */
  itemsOf(tx: Transaction, meetingId: string): Promise<AgendaItemEntity[]> {
    return tx.manager.find(AgendaItemEntity, { where: { meetingId }, order: { position: 'ASC' } });
  }

  /** What the plan of a board's next meeting rests on; two who plan at once wait for each other. */
  async calendarOf(
    tx: Transaction,
    boardId: string,
  ): Promise<{ readonly lastNumber: number; readonly takenSlugs: ReadonlySet<string> }> {
    await tx.manager.query('SELECT FROM board WHERE id = $1 FOR NO KEY UPDATE', [boardId]);
    const meetings = await tx.manager.find(MeetingEntity, {
      select: { number: true, slug: true },
      where: { boardId },
    });
    const lastNumber = Math.max(0, ...meetings.map(({ number }) => number));
    return { lastNumber, takenSlugs: new Set(meetings.map(({ slug }) => slug)) };
  }

  async insertMeeting(tx: Transaction, meeting: NewMeeting): Promise<void> {
    await tx.manager.insert(MeetingEntity, { ...meeting, created: tx.now, modified: tx.now });
  }

  async changeMeeting(tx: Transaction, meetingId: string, change: Partial<MeetingEntity>): Promise<void> {
    await tx.manager.update(MeetingEntity, { id: meetingId }, { ...change, modified: tx.now });
  }

  async insertItem(tx: Transaction, item: NewItem): Promise<void> {
    await tx.manager.insert(AgendaItemEntity, { ...item, created: tx.now, modified: tx.now });
  }

  async changeItem(tx: Transaction, itemId: string, change: Partial<AgendaItemEntity>): Promise<void> {
    await tx.manager.update(AgendaItemEntity, { id: itemId }, { ...change, modified: tx.now });
  }

  async deleteItem(tx: Transaction, itemId: string): Promise<void> {
    await tx.manager.query('DELETE FROM recusal WHERE agenda_item_id = $1', [itemId]);
    await tx.manager.delete(AgendaItemEntity, { id: itemId });
  }

  /** Writes positions and numbers of the whole agenda in one statement: no two items share a place on the way. */
  async renumber(
    tx: Transaction,
    order: readonly { readonly id: string; readonly number: string }[],
  ): Promise<void> {
    await tx.manager.query('SET CONSTRAINTS agenda_item_meeting_id_position_key DEFERRED');
    await tx.manager.query(
      `UPDATE agenda_item SET position = place.position, number = place.number, modified = $3
       FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS place (id, number, position)
       WHERE agenda_item.id = place.id
         AND (agenda_item.position, agenda_item.number) IS DISTINCT FROM (place.position, place.number)`,
      [order.map(({ id }) => id), order.map(({ number }) => number), tx.now],
    );
  }
}
