import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { AccountDisabled } from '../accounts/accounts.public.ts';

/** What a disabled person gave to programs ends with the account, and does not come back with it. */
@Injectable()
export class RevokeTokens implements OnModuleInit {
  constructor(private readonly disabled: AccountDisabled) {}

  onModuleInit(): void {
    this.disabled.follow((tx, { personId }) => this.revoke(tx, personId));
  }

  private async revoke(tx: Transaction, personId: string): Promise<void> {
    await tx.manager.query(
      'UPDATE api_token SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL',
      [personId, tx.now],
    );
  }
}
