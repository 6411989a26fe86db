import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The text of one item, or of the opening and the closing, which belong to no item. */
@Entity('minutes_section')
export class MinutesSectionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'minutes_id' })
  declare minutesId: string;

  @Column('uuid', { name: 'agenda_item_id', nullable: true })
  declare agendaItemId: string | null;

  @Column('integer')
  declare position: number;

  @Column('text')
  declare number: string;

  @Column('text')
  declare title: string;

  @Column('boolean')
  declare public: boolean;

  @Column('text')
  declare text: string;

  @Column('integer', { default: 0 })
  declare revision: number;

  @Column('timestamptz', { default: () => 'now()' })
  declare modified: Date;
}
