import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A question about a duty, or an answer to one; never changed, never published. */
@Entity('duty_message')
@Index('duty_message_obligation', ['obligationId'])
export class DutyMessageEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { unique: true })
  declare intent: string;

  @Column('uuid', { name: 'obligation_id' })
  declare obligationId: string;

  /** False: from the secretariat. */
  @Column('boolean', { name: 'from_body' })
  declare fromBody: boolean;

  @Column('text')
  declare text: string;

  @Column('uuid', { name: 'written_by', nullable: true })
  declare writtenBy: string | null;

  @Column('timestamptz', { name: 'written_at' })
  declare writtenAt: Date;
}
