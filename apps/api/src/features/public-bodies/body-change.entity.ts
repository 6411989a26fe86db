import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { BodyChangeKind } from '@gremia/domain/public-bodies/change-bodies';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What became of a public body: its key and name until then, and which body goes on. Rows are only ever added. */
@Entity('body_change')
@Index('body_change_former', ['formerKey'])
@Index('body_change_successor', ['successorId'])
export class BodyChangeEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('text')
  declare kind: BodyChangeKind;

  @Column('uuid', { name: 'public_body_id' })
  declare publicBodyId: string;

  /** The body itself, unless it went up in another. */
  @Column('uuid', { name: 'successor_id' })
  declare successorId: string;

  @Column('text', { name: 'former_key' })
  declare formerKey: string;

  @Column('text', { name: 'former_name' })
  declare formerName: string;

  @Column('date', { name: 'effective_on' })
  declare effectiveOn: CalendarDate;

  @Column('text')
  declare source: string;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  declare recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  declare recordedAt: Date;
}
