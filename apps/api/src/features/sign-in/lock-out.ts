import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { AccountDisabled } from '../accounts/accounts.public.ts';

const invitations = 'DELETE FROM invitation WHERE person_id = $1 AND used_at IS NULL';
const links = 'DELETE FROM sign_in_link WHERE person_id = $1';

/** Links that are on their way to a disabled person open nothing, also not after the account is enabled again. */
@Injectable()
export class LockOut implements OnModuleInit {
  constructor(private readonly disabled: AccountDisabled) {}

  onModuleInit(): void {
    this.disabled.follow((tx, { personId }) => this.lockOut(tx, personId));
  }

  private async lockOut(tx: Transaction, personId: string): Promise<void> {
    for (const statement of [invitations, links]) await tx.manager.query(statement, [personId]);
  }
}
