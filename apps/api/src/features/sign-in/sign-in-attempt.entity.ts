import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a browser has begun and must finish itself, once and soon. */
@Entity('sign_in_attempt')
export class SignInAttemptEntity {
  @PrimaryColumn('bytea', { name: 'token_hash' })
  declare tokenHash: Buffer;

  @Column('text')
  declare purpose: string;

  /** Who began it, where somebody was signed in. */
  @Column('uuid', { name: 'person_id', nullable: true })
  declare personId: string | null;

  @Column('jsonb')
  declare detail: object;

  @Column('timestamptz')
  declare expires: Date;
}
