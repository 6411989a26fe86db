import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One way in for a person who has none yet: once, and for some days. */
@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'person_id' })
  declare personId: string;

  @Column('uuid', { name: 'invited_by' })
  declare invitedBy: string;

  /** Null until its mail is written: only then is there a link. */
  @Column('bytea', { name: 'token_hash', nullable: true, unique: true })
  declare tokenHash: Buffer | null;

  @Column('timestamptz')
  declare created: Date;

  @Column('timestamptz')
  declare expires: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  declare usedAt: Date | null;
}
