import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a member holds against the minutes, within the objection period. */
@Entity('minutes_objection')
export class MinutesObjectionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'minutes_id' })
  declare minutesId: string;

  @Column('uuid', { name: 'person_id' })
  declare personId: string;

  @Column('text')
  declare text: string;

  @Column('timestamptz', { name: 'raised_at' })
  declare raisedAt: Date;
}
