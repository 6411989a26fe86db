import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The side that a seat belongs to. */
@Entity('bench')
export class BenchEntity {
  @PrimaryColumn('uuid', { name: 'board_id' })
  declare boardId: string;

  @PrimaryColumn('text')
  declare key: string;

  @Column('text')
  declare name: string;

  @Column('integer')
  declare position: number;
}
