import type { ItemPurpose } from '@gremia/domain/meetings/meeting';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** An item of a meeting's agenda (TOP). */
@Entity('agenda_item')
@Unique('agenda_item_meeting_id_position_key', ['meetingId', 'position'], {
  deferrable: 'INITIALLY IMMEDIATE',
})
@Unique('agenda_item_meeting_id_federal_topic_id_key', ['meetingId', 'federalTopicId'])
export class AgendaItemEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'meeting_id' })
  declare meetingId: string;

  @Column('integer')
  declare position: number;

  @Column('text')
  declare number: string;

  @Column('text')
  declare title: string;

  @Column('text')
  declare purpose: ItemPurpose;

  @Column('boolean')
  declare public: boolean;

  @Column('boolean', { name: 'consent_list', default: false })
  declare consentList: boolean;

  @Column('text', { nullable: true })
  declare explanation: string | null;

  @Column('uuid', { name: 'proposal_id', nullable: true })
  declare proposalId: string | null;

  @Column('uuid', { name: 'federal_topic_id', nullable: true })
  declare federalTopicId: string | null;

  @Column('timestamptz', { name: 'called_at', nullable: true })
  declare calledAt: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  declare finishedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  declare created: Date;

  @Column('timestamptz', { default: () => 'now()' })
  declare modified: Date;
}
