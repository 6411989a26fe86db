import type { RelationKind } from '@gremia/domain/standards/keep-standard';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** `from` depends on `to`, or succeeds it. */
@Entity('standard_relation')
@Index('standard_relation_to', ['toId'])
export class StandardRelationEntity {
  @PrimaryColumn('uuid', { name: 'from_id' })
  declare fromId: string;

  @PrimaryColumn('uuid', { name: 'to_id' })
  declare toId: string;

  @PrimaryColumn('text')
  declare kind: RelationKind;

  @Column('text', { nullable: true })
  declare source: string | null;
}
