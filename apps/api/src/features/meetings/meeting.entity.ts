import type { MeetingFormat, MeetingState } from '@gremia/domain/meetings/meeting';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A meeting of a board. */
@Entity('meeting')
@Unique('meeting_board_id_number_key', ['boardId', 'number'])
export class MeetingEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'board_id' })
  declare boardId: string;

  @Column('text', { unique: true })
  declare slug: string;

  @Column('integer')
  declare number: number;

  @Column('text')
  declare title: string;

  @Column('timestamptz', { name: 'starts_at' })
  declare startsAt: Date;

  @Column('text', { nullable: true })
  declare place: string | null;

  @Column('text')
  declare format: MeetingFormat;

  @Column('boolean')
  declare public: boolean;

  @Column('text')
  declare state: MeetingState;

  @Column('timestamptz', { name: 'invited_at', nullable: true })
  declare invitedAt: Date | null;

  /** Why the regular period of notice was not kept. */
  @Column('text', { name: 'urgency_reason', nullable: true })
  declare urgencyReason: string | null;

  @Column('text', { name: 'cancellation_reason', nullable: true })
  declare cancellationReason: string | null;

  @Column('text', { name: 'postponement_reason', nullable: true })
  declare postponementReason: string | null;

  /** When it was to begin before it was moved. */
  @Column('timestamptz', { name: 'postponed_from', nullable: true })
  declare postponedFrom: Date | null;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  declare openedAt: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  declare closedAt: Date | null;

  @Column('uuid', { name: 'current_item_id', nullable: true })
  declare currentItemId: string | null;

  @Column('uuid', { name: 'federal_session_id', nullable: true })
  declare federalSessionId: string | null;

  @Column('boolean', { default: false })
  declare example: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  declare created: Date;

  @Column('timestamptz', { default: () => 'now()' })
  declare modified: Date;
}
