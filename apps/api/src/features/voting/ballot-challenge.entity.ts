import type { ChallengeKind } from '@gremia/domain/voting/challenge';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a seat demands of the voting on an item. */
@Entity('ballot_challenge')
export class BallotChallengeEntity {
  @PrimaryColumn('uuid', { name: 'agenda_item_id' })
  declare agendaItemId: string;

  @PrimaryColumn('text')
  declare kind: ChallengeKind;

  @PrimaryColumn('uuid', { name: 'seat_id' })
  declare seatId: string;

  @Column('uuid', { name: 'raised_by' })
  declare raisedBy: string;

  @Column('timestamptz', { name: 'raised_at' })
  declare raisedAt: Date;
}
