import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key that a person's device keeps; we know its public half only. */
@Entity('passkey')
export class PasskeyEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'person_id' })
  declare personId: string;

  /** What the device calls it, base64url. */
  @Column('text', { name: 'credential_id', unique: true })
  declare credentialId: string;

  /** In the form of COSE (RFC 9052). */
  @Column('bytea', { name: 'public_key' })
  declare publicKey: Buffer;

  /** How often it signed, as it says itself: one that counts backwards is a copy. */
  @Column('bigint')
  declare counter: string;

  @Column('jsonb')
  declare transports: readonly string[];

  @Column('text')
  declare name: string;

  @Column('timestamptz')
  declare created: Date;

  @Column('timestamptz', { name: 'last_used', nullable: true })
  declare lastUsed: Date | null;
}
