import type { CommitmentState } from '@gremia/domain/implementation/commitment';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What became of a commitment at one time; never changed. */
@Entity('commitment_statement')
@Index('commitment_statement_commitment', ['commitmentId'])
export class CommitmentStatementEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'commitment_id' })
  declare commitmentId: string;

  @Column('text')
  declare state: CommitmentState;

  @Column('date', { name: 'state_on' })
  declare stateOn: CalendarDate;

  @Column('text', { nullable: true })
  declare note: string | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  declare recordedBy: string | null;

  @Column('timestamptz')
  declare created: Date;
}
