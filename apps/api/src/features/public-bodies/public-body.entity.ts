import type { PublicBodyKind } from '@gremia/domain/public-bodies/public-body';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, UpdateDateColumn } from 'typeorm';

@Entity('public_body')
@Index('public_body_kind', ['kind', 'regionCode'])
@Index('public_body_kreis', ['kreisKey'])
@Index('public_body_provider', ['providerId'])
export class PublicBodyEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  /** AGS of a Gemeinde, AGS of a Kreis with `000`, otherwise an assigned code. */
  @Column('text', { unique: true })
  declare key: string;

  @Column('text')
  declare kind: PublicBodyKind;

  @Column('text')
  declare name: string;

  @Column('text', { name: 'short_name' })
  declare shortName: string;

  @Column('text', { name: 'official_type', nullable: true })
  declare officialType: string | null;

  @Column('text', { nullable: true })
  declare ars: string | null;

  @Column('text', { name: 'land_code', default: '05' })
  declare landCode: string;

  @Column('boolean', { default: false })
  declare kreisfrei: boolean;

  @Column('text', { name: 'kreis_key', nullable: true })
  declare kreisKey: string | null;

  @Column('text', { name: 'region_code', nullable: true })
  declare regionCode: string | null;

  @Column('text', { nullable: true })
  declare landschaftsverband: string | null;

  @Column('integer', { nullable: true })
  declare population: number | null;

  @Column('text', { name: 'size_class', nullable: true })
  declare sizeClass: string | null;

  @Column('numeric', { name: 'area_km2', precision: 10, scale: 2, nullable: true })
  declare areaKm2: string | null;

  @Column('double precision', { nullable: true })
  declare longitude: number | null;

  @Column('double precision', { nullable: true })
  declare latitude: number | null;

  @Column('uuid', { name: 'provider_id', nullable: true })
  declare providerId: string | null;

  @Column('text', { name: 'provider_confidence', nullable: true })
  declare providerConfidence: string | null;

  @Column('text', { nullable: true })
  declare website: string | null;

  @Column('text')
  declare source: string;

  @Column('date', { name: 'valid_from', nullable: true })
  declare validFrom: CalendarDate | null;

  @Column('date', { name: 'valid_to', nullable: true })
  declare validTo: CalendarDate | null;

  /** The body that it went up in. */
  @Column('uuid', { name: 'merged_into_id', nullable: true })
  declare mergedIntoId: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  declare created: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  declare modified: Date;
}
