import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { StandardEntity } from './standard.entity.ts';

export type NewStandard = Omit<StandardEntity, 'id' | 'created' | 'modified'>;

@Injectable()
export class StandardsRepository {
  /** Takes over what the sources say, also where the standard was known before. */
  async ensure(tx: Transaction, standards: readonly NewStandard[]): Promise<void> {
    await tx.manager.upsert(StandardEntity, [...standards], ['slug']);
  }

  /** The standards that a federal decision makes binding for municipalities, locked until the end of the act. */
  bindingOf(tx: Transaction, decisionNumber: string): Promise<StandardEntity[]> {
    return tx.manager.find(StandardEntity, {
      where: { decisionNumber, bindingness: 'binding', bindsMunicipalities: true },
      order: { slug: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }
}
