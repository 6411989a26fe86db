import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A browser's session; only the hash of its id is stored. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('bytea', { name: 'token_hash' })
  declare tokenHash: Buffer;

  /** What the owner calls it by; it opens nothing. */
  @Column('uuid', { unique: true, default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'person_id' })
  declare personId: string;

  @Column('text', { name: 'current_role_id', nullable: true })
  declare currentRoleId: string | null;

  /** Browser and system, for the owner to know it again. */
  @Column('text', { nullable: true })
  declare device: string | null;

  /** When the person last showed a passkey in it. */
  @Column('timestamptz', { name: 'proven_at', nullable: true })
  declare provenAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  declare created: Date;

  @Column('timestamptz', { name: 'last_seen', default: () => 'now()' })
  declare lastSeen: Date;

  /** The absolute end, however busy the session is. */
  @Column('timestamptz')
  declare expires: Date;
}
