import type { CommitmentState } from '@gremia/domain/implementation/commitment';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { CommitmentKind } from '@gremia/domain/proposals/proposal-terms';
import { Column, CreateDateColumn, Entity, PrimaryColumn, Unique, UpdateDateColumn } from 'typeorm';

/** What the Land or another body promised in the same decision. */
@Entity('commitment')
@Unique(['addressedDecisionId', 'position'])
export class CommitmentEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'addressed_decision_id' })
  declare addressedDecisionId: string;

  @Column('integer')
  declare position: number;

  @Column('text')
  declare kind: CommitmentKind;

  @Column('text')
  declare title: string;

  @Column('uuid', { name: 'owed_by_id' })
  declare owedById: string;

  /** PostgreSQL's bigint: whole euros as text. */
  @Column('bigint', { name: 'amount_in_euro', nullable: true })
  declare amountInEuro: string | null;

  @Column('date', { name: 'due_on' })
  declare dueOn: CalendarDate;

  @Column('boolean', { default: false })
  declare reciprocal: boolean;

  @Column('text', { default: 'promised' })
  declare state: CommitmentState;

  @Column('date', { name: 'state_on', nullable: true })
  declare stateOn: CalendarDate | null;

  @Column('text', { nullable: true })
  declare note: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  declare created: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  declare modified: Date;
}
