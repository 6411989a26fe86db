import type { WaysIn } from '@gremia/domain/sign-in/passkey';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import type { Transaction } from '../../platform/database/transaction.ts';

// Before anything is counted: what another act has just removed must be seen by the one that waited for it.
const lock = 'SELECT FROM account WHERE id = $1 FOR UPDATE';

const count = `
  SELECT (SELECT count(*)::integer FROM passkey WHERE person_id = person.id) AS passkeys,
         (SELECT count(*)::integer FROM person_identity WHERE person_id = person.id) AS identities,
         (SELECT count(*)::integer FROM person_code WHERE person_id = person.id AND confirmed_at IS NOT NULL) AS codes, person.demo
  FROM account person WHERE person.id = $1`;

/** Counts how a person can come in; holds the person's row, so that nobody removes two last ways at once. */
@Injectable()
export class PersonsWaysIn {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async of(tx: Transaction, personId: string): Promise<WaysIn> {
    await tx.manager.query(lock, [personId]);
    const [row] = await tx.manager.query<WaysIn[]>(count, [personId]);
    if (row === undefined) throw new Error('The person who asks is gone');
    return { ...row, demo: row.demo && this.config.demo };
  }
}
