import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { DeadlineClass } from '@gremia/domain/proposals/proposal-terms';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** By when an addressed decision is to be followed, for each class of systems. */
@Entity('addressed_deadline')
export class AddressedDeadlineEntity {
  @PrimaryColumn('uuid', { name: 'addressed_decision_id' })
  declare addressedDecisionId: string;

  @PrimaryColumn('text', { name: 'deadline_class' })
  declare deadlineClass: DeadlineClass;

  @Column('date', { name: 'due_on' })
  declare dueOn: CalendarDate;
}
