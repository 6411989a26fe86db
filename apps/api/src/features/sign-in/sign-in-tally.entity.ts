import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Tries from one address, or as one account, within the current five minutes. */
@Entity('sign_in_tally')
export class SignInTallyEntity {
  @PrimaryColumn('bytea', { name: 'key_hash' })
  declare keyHash: Buffer;

  @Column('integer')
  declare tries: number;

  @Column('timestamptz')
  declare ends: Date;
}
