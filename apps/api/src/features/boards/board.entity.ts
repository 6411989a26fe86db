import type { BoardKind } from '@gremia/domain/boards/board';
import type { StepUpAct } from '@gremia/domain/boards/step-up';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A body that deliberates. */
@Entity('board')
export class BoardEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('text', { unique: true })
  declare slug: string;

  @Column('text')
  declare name: string;

  @Column('text', { name: 'short_name' })
  declare shortName: string;

  @Column('text')
  declare kind: BoardKind;

  @Column('text', { name: 'legal_basis', nullable: true })
  declare legalBasis: string | null;

  @Column('text', { nullable: true })
  declare task: string | null;

  /** Stands before the number in a resolution's address; empty for the board whose numbers stand alone. */
  @Column('text', { name: 'register_prefix', unique: true })
  declare registerPrefix: string;

  @Column('integer', { name: 'cadence_months', nullable: true })
  declare cadenceMonths: number | null;

  @Column('text', { name: 'cadence_source', nullable: true })
  declare cadenceSource: string | null;

  @Column('date', { name: 'last_known_meeting_on', nullable: true })
  declare lastKnownMeetingOn: CalendarDate | null;

  /** As exact as the source is: "November 2022". */
  @Column('text', { name: 'last_known_meeting_text', nullable: true })
  declare lastKnownMeetingText: string | null;

  @Column('date', { name: 'last_known_as_of', nullable: true })
  declare lastKnownAsOf: CalendarDate | null;

  @Column('text', { name: 'chaired_by', nullable: true })
  declare chairedBy: string | null;

  /** Who belongs to it beside the seats, where no number is known. */
  @Column('text', { name: 'composition_note', nullable: true })
  declare compositionNote: string | null;

  /** Somebody wants it; it does not exist yet. */
  @Column('boolean', { default: false })
  declare proposed: boolean;

  @Column('boolean', { default: false })
  declare example: boolean;

  /** Before which acts it asks for a passkey. */
  @Column('jsonb', { name: 'step_up_acts', default: [] })
  declare stepUpActs: readonly StepUpAct[];

  @Column('text')
  declare source: string;

  @Column('integer', { default: 0 })
  declare position: number;

  @Column('timestamptz', { default: () => 'now()' })
  declare created: Date;

  @Column('timestamptz', { default: () => 'now()' })
  declare modified: Date;
}
