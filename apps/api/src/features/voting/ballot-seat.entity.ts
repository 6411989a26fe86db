import type { NumberForm } from '@gremia/decision-rules/document-form';
import type { Presence } from '@gremia/decision-rules/rule';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A seat as it was when the ballot opened; presence is added when it closes, and none means recused. */
@Entity('ballot_seat')
export class BallotSeatEntity {
  @PrimaryColumn('uuid', { name: 'ballot_id' })
  declare ballotId: string;

  @PrimaryColumn('uuid', { name: 'seat_id' })
  declare seatId: string;

  @Column('text', { name: 'seat_key' })
  declare key: string;

  @Column('text')
  declare label: string;

  @Column('text', { name: 'bench_key' })
  declare benchKey: string;

  @Column('boolean')
  declare voting: boolean;

  @Column('jsonb', { default: {} })
  declare weights: Readonly<Record<string, NumberForm>>;

  @Column('integer')
  declare position: number;

  @Column('text', { nullable: true })
  declare presence: Presence | null;
}
