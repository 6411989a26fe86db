import type { AttendanceEntry } from '@gremia/domain/meetings/attendance';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { AttendanceEntity } from './attendance.entity.ts';
import { RecusalEntity } from './recusal.entity.ts';

/** Attendance and recusals in the database. */
@Injectable()
export class AttendanceRepository {
  entriesOf(tx: Transaction, meetingId: string): Promise<AttendanceEntity[]> {
    return tx.manager.findBy(AttendanceEntity, { meetingId });
  }

  /** Writes entries, in one statement however many they are. */
  async write(tx: Transaction, meetingId: string, entries: readonly AttendanceEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const rows = entries.map((entry) => ({ ...entry, meetingId, modified: tx.now }));
    await tx.manager.upsert(AttendanceEntity, rows, ['meetingId', 'seatId']);
  }

  /** Notes the recusal unless it is noted already; tells whether that was new. */
  async insertRecusal(tx: Transaction, recusal: Omit<RecusalEntity, 'recordedAt'>): Promise<boolean> {
    const { raw } = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(RecusalEntity)
      .values({ ...recusal, recordedAt: tx.now })
      .orIgnore()
      .returning('seat_id')
      .execute();
    return Array.isArray(raw) && raw.length > 0;
  }

  /** Tells whether there was one. */
  async deleteRecusal(tx: Transaction, recusal: Omit<RecusalEntity, 'recordedAt'>): Promise<boolean> {
    const { affected } = await tx.manager.delete(RecusalEntity, recusal);
    return affected === 1;
  }

  isRecused(tx: Transaction, agendaItemId: string, personId: string): Promise<boolean> {
    return tx.manager.existsBy(RecusalEntity, { agendaItemId, personId });
  }

  /** The seats whose person takes no part; where a deputy attends for a recused member, the seat stays. */
  async recusedSeats(tx: Transaction, itemId: string): Promise<readonly string[]> {
    const rows: readonly { readonly seatId: string }[] = await tx.manager.query(
      `SELECT DISTINCT recusal.seat_id AS "seatId"
       FROM recusal
       JOIN agenda_item item ON item.id = recusal.agenda_item_id
       LEFT JOIN attendance ON attendance.meeting_id = item.meeting_id AND attendance.seat_id = recusal.seat_id
       WHERE item.id = $1 AND (attendance.person_id IS NULL OR attendance.person_id = recusal.person_id)`,
      [itemId],
    );
    return rows.map(({ seatId }) => seatId);
  }
}
