import type { Choice } from '@gremia/domain/voting/ballot';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The vote of a seat as it counts; one a seat. */
@Entity('vote')
export class VoteEntity {
  @PrimaryColumn('uuid', { name: 'ballot_id' })
  declare ballotId: string;

  @PrimaryColumn('uuid', { name: 'seat_id' })
  declare seatId: string;

  @Column('text')
  declare choice: Choice;

  @Column('uuid', { name: 'cast_by' })
  declare castBy: string;

  @Column('timestamptz', { name: 'cast_at' })
  declare castAt: Date;

  /** The intent that made it what it is. */
  @Column('uuid')
  declare intent: string;
}
