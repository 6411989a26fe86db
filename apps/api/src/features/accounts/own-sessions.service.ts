import type { Actor } from '@gremia/domain/access/actor';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/access/caller.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Unauthenticated } from '../../platform/graphql/errors.ts';
import { Live } from '../../platform/live/live.ts';
import { personTopic } from '../../platform/live/person-topic.ts';
import { AccountsRepository } from './accounts.repository.ts';
import type { OwnSession } from './dto/own-session.ts';
import { hashOf, tokenIn } from './session-cookie.ts';

const sessionsOfPerson = defineStatement(
  'accounts.sessionsOfPerson',
  `SELECT coalesce(json_agg(json_build_object(
     'id', session.id, 'device', session.device, 'openedAt', session.created, 'lastSeenAt', session.last_seen,
     'expiresAt', session.expires, 'current', session.token_hash = $2::bytea
   ) ORDER BY session.token_hash = $2::bytea DESC, session.last_seen DESC), '[]') AS json
   FROM session
   WHERE session.person_id = $1::uuid
     AND session.expires > now() AND session.last_seen > now() - make_interval(mins => $3)`,
);

/** The sessions of the person who asks: all that are open, and their ends. */
@Injectable()
export class OwnSessionsService {
  constructor(
    private readonly reads: Reads,
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AccountsRepository,
    private readonly auditTrail: AuditTrail,
    private readonly live: Live,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(actor: Actor, caller: Caller): Promise<readonly OwnSession[]> {
    const { personId, tokenHash } = asked(actor, caller);
    const values = [personId, tokenHash, this.config.sessionIdleMinutes];
    return (await this.reads.json<readonly OwnSession[]>(sessionsOfPerson, values)) ?? [];
  }

  /** Ends one of the own sessions; one that has ended, or is somebody else's, leaves everything as it is. */
  async end(actor: Actor, caller: Caller, sessionId: string): Promise<void> {
    const { personId } = asked(actor, caller);
    await this.unitOfWork.run(actor, (tx) =>
      this.announce(tx, personId, () => this.repository.endSession(tx, { personId, id: sessionId })),
    );
  }

  /** Ends all own sessions but the one that asks. */
  async endOthers(actor: Actor, caller: Caller): Promise<void> {
    const { personId, tokenHash } = asked(actor, caller);
    await this.unitOfWork.run(actor, (tx) =>
      this.announce(tx, personId, () => this.repository.endSessionsBut(tx, personId, tokenHash)),
    );
  }

  /** Live connections of the person close with the commit and come back as far as their session goes on. */
  private async announce(tx: Transaction, personId: string, end: () => Promise<number>): Promise<void> {
    const ended = await end();
    if (ended === 0) return;
    await this.auditTrail.record(tx, { act: 'session.ended', personId, sessions: ended });
    await this.live.changed(tx, personTopic(personId), 'hint');
  }
}

function asked(actor: Actor, caller: Caller): { personId: string; tokenHash: Buffer } {
  const token = tokenIn(caller.cookies);
  if (actor.person === null || token === null) throw new Unauthenticated();
  return { personId: actor.person.id, tokenHash: hashOf(token) };
}
