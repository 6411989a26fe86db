import type { Actor } from '@gremia/domain/access/actor';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/access/caller.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Denied, NotFound, Unauthenticated } from '../../platform/graphql/errors.ts';
import { personTopic } from '../../platform/live/person-topic.ts';
import { Live } from '../../platform/live/live.ts';
import { AccountsQueries, type LiveSession } from './accounts.queries.ts';
import { AccountsRepository } from './accounts.repository.ts';
import { hashOf, tokenIn } from './session-cookie.ts';
import { SessionOpening } from './session-opening.ts';

/** Signing in and out, and changing the role. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AccountsRepository,
    private readonly queries: AccountsQueries,
    private readonly auditTrail: AuditTrail,
    private readonly live: Live,
    private readonly opening: SessionOpening,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Opens a session for an invented person and returns its token; a session that was open before ends. */
  async signInAsDemoPerson(actor: Actor, caller: Caller, personId: string): Promise<string> {
    if (!this.config.demo) throw new Denied();
    return this.unitOfWork.run(actor, async (tx) => {
      const person = await this.repository.demoPerson(tx, personId);
      if (person === null) throw new NotFound();
      return this.opening.open(tx, caller, person.id, 'demo');
    });
  }

  /** Changes to another role that the person holds today; Denied for any other. */
  async switchRole(actor: Actor, caller: Caller, roleId: string): Promise<void> {
    const { token, session } = await this.openSession(caller);
    if (!session.roles.some((role) => role.id === roleId)) throw new Denied();
    const personId = session.person.id;
    await this.unitOfWork.run(actor, async (tx) => {
      await this.repository.setCurrentRole(tx, hashOf(token), roleId);
      const from = session.currentRoleId;
      await this.auditTrail.record(tx, { act: 'role.switched', personId, from, to: roleId });
      await this.live.changed(tx, personTopic(personId), 'hint');
    });
  }

  async signOut(actor: Actor, caller: Caller): Promise<void> {
    const { token, session } = await this.openSession(caller);
    const personId = session.person.id;
    await this.unitOfWork.run(actor, async (tx) => {
      await this.repository.closeSession(tx, hashOf(token));
      await this.auditTrail.record(tx, { act: 'session.closed', personId });
      await this.live.changed(tx, personTopic(personId), 'hint');
    });
  }

  private async openSession(caller: Caller): Promise<{ token: string; session: LiveSession }> {
    const token = tokenIn(caller.cookies);
    const session = token === null ? null : await this.queries.liveSession(hashOf(token));
    if (token === null || session === null) throw new Unauthenticated();
    return { token, session };
  }
}
