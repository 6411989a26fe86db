import type { Choice } from '@gremia/domain/voting/ballot';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A vote that was asked for and acknowledged under a key of the browser's: asked again, it is answered again. */
@Entity('vote_intent')
export class VoteIntentEntity {
  @PrimaryColumn('uuid')
  declare key: string;

  @Column('uuid', { name: 'ballot_id' })
  declare ballotId: string;

  @Column('uuid', { name: 'seat_id' })
  declare seatId: string;

  @Column('text')
  declare choice: Choice;

  @Column('uuid', { name: 'cast_by' })
  declare castBy: string;

  @Column('timestamptz', { name: 'cast_at' })
  declare castAt: Date;
}
