import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A Regierungsbezirk. */
@Entity('region')
export class RegionEntity {
  @PrimaryColumn('text')
  declare code: string;

  @Column('text')
  declare name: string;

  @Column('text')
  declare seat: string;

  @Column('text')
  declare landschaftsverband: string;
}
