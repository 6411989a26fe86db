import type { FederalDeadline } from '@gremia/domain/federal/federal-decision';
import type { FederalDecisionKind } from '@gremia/domain/federal/federal-topic';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A decision of the IT-Planungsrat, as a public source tells it. */
@Entity('federal_decision')
export class FederalDecisionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('text')
  declare number: string;

  @Column('text')
  declare slug: string;

  @Column('boolean', { name: 'number_is_placeholder' })
  declare numberIsPlaceholder: boolean;

  @Column('integer', { name: 'session_number' })
  declare sessionNumber: number;

  @Column('date')
  declare date: CalendarDate;

  @Column('text')
  declare title: string;

  @Column('text')
  declare kind: FederalDecisionKind;

  @Column('boolean')
  declare binding: boolean;

  @Column('boolean', { name: 'concerns_municipalities' })
  declare concernsMunicipalities: boolean;

  @Column('text')
  declare gist: string;

  @Column('jsonb')
  declare deadlines: readonly FederalDeadline[];

  @Column('text')
  declare source: string;

  /** How sure the data set is of it. */
  @Column('text')
  declare provenance: string;

  @Column('timestamptz', { default: () => 'now()' })
  declare created: Date;

  @Column('timestamptz', { default: () => 'now()' })
  declare modified: Date;
}
