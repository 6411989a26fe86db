import type { Choice } from '@gremia/domain/voting/ballot';
import type { BallotSeat } from '@gremia/domain/voting/ballot-seat';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { isDuplicate } from '../../platform/database/database-errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { BallotSeatEntity } from './ballot-seat.entity.ts';
import { BallotEntity } from './ballot.entity.ts';
import { VoteEntity } from './vote.entity.ts';

export type NewBallot = Pick<
  BallotEntity,
  | 'boardId'
  | 'meetingId'
  | 'agendaItemId'
  | 'proposalId'
  | 'proposalVersion'
  | 'form'
  | 'question'
  | 'state'
  | 'rulesOfProcedureId'
  | 'decisionRuleId'
  | 'rule'
  | 'ruleSource'
  | 'settings'
  | 'consentListId'
> &
  Partial<Pick<BallotEntity, 'deadline' | 'circulationId'>>;

export type BallotChange = Partial<
  Pick<
    BallotEntity,
    | 'state'
    | 'deadline'
    | 'hands'
    | 'paperCount'
    | 'closedAt'
    | 'closedBy'
    | 'certifiedAt'
    | 'certifiedBy'
    | 'annulledAt'
    | 'annulledBy'
    | 'annulmentReason'
    | 'record'
    | 'result'
  >
>;

@Injectable()
export class BallotRepository {
  /** The ballot, locked until the act ends: casts that have begun finish first, later ones wait. */
  lock(tx: Transaction, ballotId: string): Promise<BallotEntity | null> {
    return tx.manager
      .createQueryBuilder(BallotEntity, 'ballot')
      .where('ballot.id = :ballotId', { ballotId })
      .setLock('pessimistic_write')
      .getOne();
  }

  async isBeingVotedOn(tx: Transaction, agendaItemId: string): Promise<boolean> {
    return tx.manager.existsBy(BallotEntity, { agendaItemId, state: In(['prepared', 'open', 'closed']) });
  }

  /** True while a ballot of the meeting, or of one of its items, is not certified or annulled. */
  async isUnfinishedIn(
    tx: Transaction,
    place: { meetingId: string; agendaItemId?: string },
  ): Promise<boolean> {
    return tx.manager.existsBy(BallotEntity, { ...place, state: In(['prepared', 'open', 'closed']) });
  }

  /** Stores the ballot with its frozen electorate; null where another one on the item was faster. */
  async open(tx: Transaction, ballot: NewBallot, seats: readonly BallotSeat[]): Promise<string | null> {
    const id = await this.insert(tx, ballot);
    if (id === null) return null;
    const rows = seats.map((seat) => ({ ...seat, ballotId: id, presence: null }));
    await tx.manager.insert(BallotSeatEntity, rows);
    return id;
  }

  async change(tx: Transaction, ballotId: string, change: BallotChange): Promise<void> {
    await tx.manager.update(BallotEntity, { id: ballotId }, { ...change, modified: tx.now });
  }

  /** The seats that are recused from a circulation. */
  async recusedIn(tx: Transaction, circulationId: string): Promise<readonly string[]> {
    const rows: readonly { seatId: string }[] = await tx.manager.query(
      'SELECT seat_id AS "seatId" FROM circulation_recusal WHERE circulation_id = $1',
      [circulationId],
    );
    return rows.map(({ seatId }) => seatId);
  }

  /** True while a circulation of the proposal runs. */
  async isCirculating(tx: Transaction, proposalId: string): Promise<boolean> {
    const rows: readonly unknown[] = await tx.manager.query(
      `SELECT FROM circulation WHERE proposal_id = $1 AND state IN ('feedback', 'voting')`,
      [proposalId],
    );
    return rows.length > 0;
  }

  async ofCirculation(tx: Transaction, circulationId: string): Promise<string | null> {
    return (await tx.manager.findOneBy(BallotEntity, { circulationId }))?.id ?? null;
  }

  /** Open ballots whose deadline somebody has to watch. */
  async scheduled(tx: Transaction): Promise<readonly { readonly id: string; readonly deadline: Date }[]> {
    const found = await tx.manager.findBy(BallotEntity, { state: 'open', deadline: Not(IsNull()) });
    return found.flatMap(({ id, deadline }) => (deadline === null ? [] : [{ id, deadline }]));
  }

  seatsOf(tx: Transaction, ballotId: string): Promise<readonly BallotSeatEntity[]> {
    return tx.manager.find(BallotSeatEntity, { where: { ballotId }, order: { position: 'ASC' } });
  }

  async votesOf(
    tx: Transaction,
    ballotId: string,
  ): Promise<readonly { readonly seatId: string; readonly choice: Choice }[]> {
    return tx.manager.findBy(VoteEntity, { ballotId });
  }

  /** Writes down how each seat was passed to the rule; a recused seat keeps none. */
  async notePresences(
    tx: Transaction,
    ballotId: string,
    presences: ReadonlyMap<string, string>,
  ): Promise<void> {
    await tx.manager.query(
      `UPDATE ballot_seat SET presence = noted.presence
       FROM unnest($2::uuid[], $3::text[]) AS noted (seat_id, presence)
       WHERE ballot_seat.ballot_id = $1 AND ballot_seat.seat_id = noted.seat_id`,
      [ballotId, [...presences.keys()], [...presences.values()]],
    );
  }

  private async insert(tx: Transaction, ballot: NewBallot): Promise<string | null> {
    const row = { ...ballot, openedAt: tx.now, openedBy: tx.actor.person?.id ?? null };
    try {
      const { identifiers } = await tx.manager.insert(BallotEntity, row);
      const id: unknown = identifiers[0]?.['id'];
      if (typeof id !== 'string') throw new Error('The ballot got no id');
      return id;
    } catch (error) {
      if (isDuplicate(error, 'ballot_one_open_per_item')) return null;
      throw error;
    }
  }
}
