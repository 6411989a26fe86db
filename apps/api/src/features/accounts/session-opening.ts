import { deviceOf } from '@gremia/domain/accounts/device';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/access/caller.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { SignInWay } from './accounts.audit.ts';
import { AccountsQueries } from './accounts.queries.ts';
import { AccountsRepository } from './accounts.repository.ts';
import { hashOf, newToken, openingCookie, tokenIn } from './session-cookie.ts';

const hourMs = 3_600_000;

/** Opens sessions for persons who have shown who they are, by whichever way. */
@Injectable()
export class SessionOpening {
  constructor(
    private readonly repository: AccountsRepository,
    private readonly queries: AccountsQueries,
    private readonly auditTrail: AuditTrail,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Opens a session in the person's first role and returns its token; a session that the browser had before ends.
   * Where the way was a passkey, the session counts as freshly proven.
   */
  async open(tx: Transaction, caller: Caller, personId: string, way: SignInWay): Promise<string> {
    const token = newToken();
    const before = tokenIn(caller.cookies);
    const [firstRole] = await this.queries.rolesOf(personId);
    if (before !== null) await this.repository.closeSession(tx, hashOf(before));
    await this.repository.openSession(tx, {
      tokenHash: hashOf(token),
      personId,
      currentRoleId: firstRole?.id ?? null,
      device: deviceOf(caller.userAgent),
      provenAt: way === 'passkey' ? tx.now : null,
      expires: new Date(tx.now.getTime() + this.config.sessionHours * hourMs),
    });
    const opened = { act: 'session.opened', personId, demo: way === 'demo', way } as const;
    await this.auditTrail.record(tx, opened, personId);
    return token;
  }

  /** The `Set-Cookie` header that hands the token to the browser. */
  cookie(token: string): string {
    return openingCookie(token, this.config.sessionHours);
  }
}
