import type { Challenge } from '@gremia/domain/voting/challenge';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { BallotChallengeEntity } from './ballot-challenge.entity.ts';

/** Demands in the database; one a seat and kind. */
@Injectable()
export class ChallengeRepository {
  of(tx: Transaction, agendaItemId: string): Promise<readonly Challenge[]> {
    return tx.manager.findBy(BallotChallengeEntity, { agendaItemId });
  }

  /** Tells whether it was new. */
  async add(tx: Transaction, agendaItemId: string, challenge: Challenge, raisedBy: string): Promise<boolean> {
    const { raw } = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(BallotChallengeEntity)
      .values({ ...challenge, agendaItemId, raisedBy, raisedAt: tx.now })
      .orIgnore()
      .returning('seat_id')
      .execute();
    return Array.isArray(raw) && raw.length > 0;
  }

  /** Tells whether there was one. */
  async remove(tx: Transaction, agendaItemId: string, { kind, seatId }: Challenge): Promise<boolean> {
    const { affected } = await tx.manager.delete(BallotChallengeEntity, { agendaItemId, kind, seatId });
    return affected === 1;
  }
}
