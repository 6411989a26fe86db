import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One act's announcement of a topic. Rows are only added, so acts on the same topic do not wait for each other. */
@Entity('live_change')
export class LiveChangeEntity {
  /** The act's transaction; whether it is seen already, a snapshot tells. */
  @PrimaryColumn('bigint')
  declare xact: string;

  @PrimaryColumn('text')
  declare topic: string;

  /** Counts for the topic's edition. */
  @Column('boolean', { name: 'read_again' })
  declare readAgain: boolean;

  @Column('timestamptz')
  declare at: Date;
}
