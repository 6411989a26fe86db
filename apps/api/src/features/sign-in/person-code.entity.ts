import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The secret that a person's app makes codes from; told once, when it is set up. */
@Entity('person_code')
export class PersonCodeEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  declare personId: string;

  /** In base 32 (RFC 4648), encrypted. */
  @Column('text')
  declare secret: string;

  /** With which key; null: not encrypted yet. */
  @Column('text', { name: 'key_id', nullable: true })
  declare keyId: string | null;

  /** Null until a first code has shown that the app has it. */
  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  declare confirmedAt: Date | null;

  /** The step of the last code that was used. */
  @Column('bigint', { name: 'last_step' })
  declare lastStep: string;
}
