import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { StandardEntity } from './standard.entity.ts';
import { StandardsRepository } from './standards.repository.ts';

export { StandardDeadline } from './dto/standard.ts';

export type StandardFacts = Pick<
  StandardEntity,
  'id' | 'slug' | 'name' | 'kind' | 'competence' | 'deadlines'
>;

/** What later features may ask about standards. */
@Injectable()
export class Standards {
  constructor(private readonly repository: StandardsRepository) {}

  /**
   * The standards that the federal decision with this number makes binding for municipalities; two acts about the
   * same decision run one after the other.
   */
  bindingOf(tx: Transaction, decisionNumber: string): Promise<readonly StandardFacts[]> {
    return this.repository.bindingOf(tx, decisionNumber);
  }

  /** The id of the standard at this address; throws where there is none, for no standard is ever removed. */
  async idOf(tx: Transaction, slug: string): Promise<string> {
    const id = await this.repository.idOf(tx, slug);
    if (id === null) throw new Error(`There is no standard ${slug}`);
    return id;
  }
}
