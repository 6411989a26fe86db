import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link that went to a mailbox: with a code it opens a session, once and soon. */
@Entity('sign_in_link')
export class SignInLinkEntity {
  @PrimaryColumn('bytea', { name: 'token_hash' })
  declare tokenHash: Buffer;

  @Column('uuid', { name: 'person_id', unique: true })
  declare personId: string;

  @Column('timestamptz')
  declare expires: Date;
}
