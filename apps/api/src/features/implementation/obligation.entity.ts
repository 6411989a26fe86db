import type { ObligationState } from '@gremia/domain/implementation/obligation';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { DeadlineClass } from '@gremia/domain/proposals/proposal-terms';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique, UpdateDateColumn } from 'typeorm';

/** What one public body has to do by when, and what it last said about it. */
@Entity('obligation')
@Unique(['publicBodyId', 'addressedDecisionId', 'deadlineClass'])
@Index('obligation_decision', ['addressedDecisionId', 'deadlineClass', 'state'])
export class ObligationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'addressed_decision_id' })
  declare addressedDecisionId: string;

  @Column('uuid', { name: 'public_body_id' })
  declare publicBodyId: string;

  @Column('text', { name: 'deadline_class' })
  declare deadlineClass: DeadlineClass;

  /** Null where the decision sets no date that could be missed. */
  @Column('date', { name: 'due_on', nullable: true })
  declare dueOn: CalendarDate | null;

  /** The deadline as it was agreed, where a pause has moved it; null where none ever did. */
  @Column('date', { name: 'agreed_due_on', nullable: true })
  declare agreedDueOn: CalendarDate | null;

  /** When a deadline of its own was agreed: pauses before that day do not count for it. */
  @Column('date', { name: 'agreed_on', nullable: true })
  declare agreedOn: CalendarDate | null;

  /** The deadline rests since then and has no date meanwhile. */
  @Column('date', { name: 'paused_since', nullable: true })
  declare pausedSince: CalendarDate | null;

  @Column('date', { name: 'binding_since' })
  declare bindingSince: CalendarDate;

  @Column('text', { default: 'open' })
  declare state: ObligationState;

  @Column('date', { name: 'state_on', nullable: true })
  declare stateOn: CalendarDate | null;

  /** Counts the reports; who reports says which one was seen last. */
  @Column('integer', { default: 0 })
  declare revision: number;

  @Column('text', { nullable: true })
  declare product: string | null;

  @Column('text', { nullable: true })
  declare note: string | null;

  /** The body lets its state be published. */
  @Column('boolean', { default: false })
  declare released: boolean;

  /** The state comes from an invented report of the demo. */
  @Column('boolean', { name: 'state_is_example', default: false })
  declare stateIsExample: boolean;

  /** The duty of the successor in which it goes on; it is counted and reported on there. */
  @Column('uuid', { name: 'carried_to_id', nullable: true })
  declare carriedToId: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  declare created: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  declare modified: Date;
}
