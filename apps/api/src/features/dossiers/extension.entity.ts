import type { ExtensionState } from '@gremia/domain/dossiers/extension';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A request for more time and what became of it. */
@Entity('extension')
@Index('extension_one_waiting', ['obligationId'], { unique: true, where: `state = 'asked'::text` })
@Index('extension_obligation', ['obligationId'])
export class ExtensionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { unique: true })
  declare intent: string;

  @Column('uuid', { name: 'obligation_id' })
  declare obligationId: string;

  @Column('text')
  declare state: ExtensionState;

  /** The date that it moves. */
  @Column('date', { name: 'due_before' })
  declare dueBefore: CalendarDate;

  @Column('date')
  declare until: CalendarDate;

  @Column('text')
  declare reason: string;

  @Column('uuid', { name: 'asked_by', nullable: true })
  declare askedBy: string | null;

  @Column('timestamptz', { name: 'asked_at' })
  declare askedAt: Date;

  @Column('text', { name: 'decision_reason', nullable: true })
  declare decisionReason: string | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  declare decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  declare decidedAt: Date | null;
}
