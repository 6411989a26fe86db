import type { ApiScope, RoleKind } from '@gremia/domain/access/actor';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A token for a machine; only its hash is stored. It acts for the person who made it, in the office held then. */
@Entity('api_token')
@Index('api_token_body', ['publicBodyId'])
export class ApiTokenEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('bytea', { name: 'token_hash', unique: true })
  declare tokenHash: Buffer;

  @Column('text')
  declare name: string;

  @Column('jsonb')
  declare scopes: readonly ApiScope[];

  @Column('uuid', { name: 'person_id' })
  declare personId: string;

  @Column('text', { name: 'role_kind' })
  declare roleKind: RoleKind;

  @Column('uuid', { name: 'public_body_id' })
  declare publicBodyId: string;

  @Column('timestamptz')
  declare created: Date;

  @Column('timestamptz')
  declare expires: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  declare revokedAt: Date | null;

  @Column('timestamptz', { name: 'last_used', nullable: true })
  declare lastUsed: Date | null;
}
