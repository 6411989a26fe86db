import type { ResponseState } from '@gremia/domain/implementation/response';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique, UpdateDateColumn } from 'typeorm';

/** What one public body answers to a recommendation; never overdue. */
@Entity('response')
@Unique(['publicBodyId', 'addressedDecisionId'])
@Index('response_decision', ['addressedDecisionId', 'state'])
export class ResponseEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'addressed_decision_id' })
  declare addressedDecisionId: string;

  @Column('uuid', { name: 'public_body_id' })
  declare publicBodyId: string;

  @Column('text', { default: 'open' })
  declare state: ResponseState;

  @Column('text', { nullable: true })
  declare reason: string | null;

  @Column('date', { name: 'answered_on', nullable: true })
  declare answeredOn: CalendarDate | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  declare answeredBy: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  declare created: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  declare modified: Date;
}
