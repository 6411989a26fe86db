import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The secret that a person's app makes codes from; told once, when it is set up. */
@Entity('person_code')
export class PersonCodeEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  declare personId: string;

  /** In base 32 (RFC 4648). */
  @Column('text')
  declare secret: string;

  /** Null until a first code has shown that the app has it. */
  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  declare confirmedAt: Date | null;

  /** The step of the last code that was used. */
  @Column('bigint', { name: 'last_step' })
  declare lastStep: string;
}
