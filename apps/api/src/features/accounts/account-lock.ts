import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { Consequences } from '../../platform/consequences/consequences.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Live } from '../../platform/live/live.ts';
import { personTopic } from '../../platform/live/person-topic.ts';

/** Lets end in the same commit whatever else a person could come in with. */
@Injectable()
export class AccountDisabled extends Consequences<{ readonly personId: string }> {}

/** Shuts an account and opens it again; whether that may be, the act has decided. */
@Injectable()
export class AccountLock {
  constructor(
    private readonly auditTrail: AuditTrail,
    private readonly live: Live,
    private readonly disabled: AccountDisabled,
  ) {}

  /** Ends all sessions with it: an account that is opened again begins without any. */
  async disable(tx: Transaction, personId: string, reason: string): Promise<void> {
    await tx.manager.query('UPDATE account SET disabled_at = $2, disabled_reason = $3 WHERE id = $1', [
      personId,
      tx.now,
      reason,
    ]);
    await tx.manager.query('DELETE FROM session WHERE person_id = $1', [personId]);
    await this.disabled.happen(tx, { personId });
    await this.auditTrail.record(tx, { act: 'account.disabled', personId, reason });
    await this.live.changed(tx, personTopic(personId), 'hint');
  }

  /** Signs the person out everywhere; tells how many sessions that ended. Live connections close with the commit. */
  async endSessions(tx: Transaction, personId: string): Promise<number> {
    const [, sessions] = await tx.manager.query<[unknown[], number]>(
      'DELETE FROM session WHERE person_id = $1',
      [personId],
    );
    if (sessions === 0) return 0;
    await this.auditTrail.record(tx, { act: 'session.ended', personId, sessions });
    await this.live.changed(tx, personTopic(personId), 'hint');
    return sessions;
  }

  async enable(tx: Transaction, personId: string, reason: string): Promise<void> {
    await tx.manager.query('UPDATE account SET disabled_at = NULL, disabled_reason = NULL WHERE id = $1', [
      personId,
    ]);
    await this.auditTrail.record(tx, { act: 'account.enabled', personId, reason });
  }
}
