import type { FederalTopicState } from '@gremia/domain/federal/federal-topic';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a federal session deals with; linked to the item of our own agenda that prepares a position on it. */
@Entity('federal_topic')
export class FederalTopicEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'session_id' })
  declare sessionId: string;

  @Column('integer')
  declare position: number;

  /** The number on the federal agenda; null where no source tells it. */
  @Column('text', { nullable: true })
  declare number: string | null;

  @Column('text')
  declare title: string;

  @Column('text', { nullable: true })
  declare kind: string | null;

  @Column('text', { nullable: true })
  declare summary: string | null;

  @Column('boolean', { name: 'green_list' })
  declare greenList: boolean;

  @Column('text')
  declare state: FederalTopicState;

  @Column('uuid', { name: 'decision_id', nullable: true })
  declare decisionId: string | null;

  @Column('uuid', { name: 'agenda_item_id', nullable: true })
  declare agendaItemId: string | null;

  @Column('boolean')
  declare example: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  declare created: Date;

  @Column('timestamptz', { default: () => 'now()' })
  declare modified: Date;
}
