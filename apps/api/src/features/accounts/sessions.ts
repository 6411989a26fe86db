import { anonymous, type IdentifiedActor, type Role, system } from '@gremia/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { BearerTokens } from '../../platform/access/bearer-tokens.ts';
import { type ActorSource, type Caller } from '../../platform/access/caller.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { AccountsQueries, type HeldRole, type LiveSession } from './accounts.queries.ts';
import { AccountsRepository } from './accounts.repository.ts';
import { hashOf, tokenIn } from './session-cookie.ts';

/** Who a caller is: the person of the session, in the role that the session has at the moment. */
@Injectable()
export class Sessions implements ActorSource {
  constructor(
    private readonly queries: AccountsQueries,
    private readonly repository: AccountsRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly bearers: BearerTokens,
  ) {}

  async actorOf(caller: Caller): Promise<IdentifiedActor> {
    if (caller.authorization !== null) return this.bearers.actorOf(caller.authorization, caller.requestId);
    const token = tokenIn(caller.cookies);
    if (token === null) return anonymous(caller.requestId);
    const session = await this.queries.liveSession(hashOf(token));
    if (session === null) return anonymous(caller.requestId);
    if (session.stale) await this.noteUse(caller, token);
    const role = currentRole(session);
    return {
      person: session.person,
      role: role === null ? null : asRole(role),
      system: false,
      requestId: caller.requestId,
      accessVersion: session.accessVersion,
      signedInAt: new Date(session.openedAt),
      provenAt: session.provenAt === null ? null : new Date(session.provenAt),
    };
  }

  private noteUse(caller: Caller, token: string): Promise<void> {
    return this.unitOfWork.run(system(caller.requestId), (tx) => this.repository.noteUse(tx, hashOf(token)));
  }
}

/** The role that was chosen last, as long as it is still held; otherwise the first. */
export function currentRole(session: LiveSession): HeldRole | null {
  return session.roles.find((role) => role.id === session.currentRoleId) ?? session.roles[0] ?? null;
}

/** A held role as the access table knows it. */
export function asRole(role: HeldRole): Role {
  const { kind, seats, authorisedBy, entrustedBy } = role;
  const boardId = role.boardId ?? '';
  const publicBodyId = role.publicBodyId ?? '';
  switch (kind) {
    case 'secretariat':
      return { kind, boardId };
    case 'boardMember':
    case 'chair':
      return { kind, boardId, seats };
    case 'reporter':
      return { kind, publicBodyId };
    case 'providerReporter':
      return { kind, publicBodyId, authorisedBy, entrustedBy };
    case 'auditor':
    case 'administrator':
      return { kind };
  }
}
