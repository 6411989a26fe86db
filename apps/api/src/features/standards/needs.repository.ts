import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { StandardNeedSupportEntity } from './standard-need-support.entity.ts';
import { StandardNeedEntity } from './standard-need.entity.ts';

export type NewNeed = Omit<StandardNeedEntity, 'id' | 'standardId' | 'answer' | 'answeredAt'>;

@Injectable()
export class NeedsRepository {
  /** Stores the need; null where one with this intent is there already. */
  async add(tx: Transaction, need: NewNeed): Promise<string | null> {
    const { raw } = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(StandardNeedEntity)
      .values(need)
      .orIgnore()
      .returning('id')
      .execute();
    const row: { readonly id: string } | undefined = raw[0];
    return row?.id ?? null;
  }

  byIntent(tx: Transaction, intent: string): Promise<StandardNeedEntity | null> {
    return tx.manager.findOneBy(StandardNeedEntity, { intent });
  }

  /** The need, locked until the end of the act. */
  locked(tx: Transaction, id: string): Promise<StandardNeedEntity | null> {
    return tx.manager.findOne(StandardNeedEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async answer(
    tx: Transaction,
    id: string,
    answered: Pick<StandardNeedEntity, 'state' | 'answer' | 'standardId'>,
  ): Promise<void> {
    await tx.manager.update(StandardNeedEntity, { id }, { ...answered, answeredAt: tx.now });
  }

  /** False where the body supported it before. */
  async support(tx: Transaction, needId: string, publicBodyId: string): Promise<boolean> {
    const known = await tx.manager.existsBy(StandardNeedSupportEntity, { needId, publicBodyId });
    if (known) return false;
    const personId = tx.actor.person?.id ?? null;
    await tx.manager.insert(StandardNeedSupportEntity, {
      needId,
      publicBodyId,
      personId,
      supportedAt: tx.now,
    });
    return true;
  }
}
