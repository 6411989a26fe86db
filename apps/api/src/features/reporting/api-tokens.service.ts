import { createHash, randomBytes } from 'node:crypto';
import {
  type Actor,
  type ApiScope,
  type IdentifiedActor,
  type Role,
  system,
} from '@gremia/domain/access/actor';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { createToken, type CreateTokenReason, type WantedToken } from '@gremia/domain/reporting/api-token';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { AccessService } from '../../platform/access/access.service.ts';
import { BearerTokens } from '../../platform/access/bearer-tokens.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Denied, NotFound } from '../../platform/graphql/errors.ts';
import { Accounts } from '../accounts/accounts.public.ts';
import { ApiTokenEntity } from './api-token.entity.ts';
import { reporterRole } from './rows-for-report.ts';

const prefix = 'gremia_';

const validToken = defineStatement(
  'reporting.validToken',
  `SELECT json_build_object(
     'id', token.id, 'scopes', token.scopes, 'roleKind', token.role_kind, 'publicBodyId', token.public_body_id,
     'person', json_build_object('id', person.id, 'name', person.name),
     'accessVersion', person.access_version::text,
     'stale', coalesce(token.last_used < now() - interval '1 minute', true)) AS json
   FROM api_token token JOIN account person ON person.id = token.person_id AND person.disabled_at IS NULL
   WHERE token.token_hash = $1 AND token.revoked_at IS NULL AND token.expires > now()`,
);

interface ValidToken {
  readonly id: string;
  readonly scopes: readonly ApiScope[];
  readonly roleKind: Role['kind'];
  readonly publicBodyId: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly accessVersion: string;
  readonly stale: boolean;
}

/** Tokens for machines: made and ended by whoever reports, and what they are worth at each request. */
@Injectable()
export class ApiTokensService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: Reads,
    private readonly access: AccessService,
    private readonly accounts: Accounts,
    private readonly bearers: BearerTokens,
    private readonly auditTrail: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.bearers.register((token, requestId) => this.actorOf(token, requestId));
  }

  /** The only time that the token itself is told. */
  create(
    actor: Actor,
    wanted: WantedToken,
  ): Promise<Outcome<{ readonly id: string; readonly secret: string }, CreateTokenReason>> {
    const { kind: roleKind, publicBodyId } = reporterRole(actor);
    this.access.require(actor, 'apiToken.manage', { publicBodyId });
    const personId = actor.person?.id;
    if (personId === undefined) throw new Denied();
    const secret = `${prefix}${randomBytes(32).toString('base64url')}`;
    return this.unitOfWork.run(actor, async (tx) => {
      const valid = { publicBodyId, revokedAt: IsNull(), expires: MoreThan(tx.now) };
      const validTokens = await tx.manager.countBy(ApiTokenEntity, valid);
      const decision = createToken({ validTokens, now: tx.now }, wanted);
      if (!decision.accepted) return decision;
      const { name, scopes, expires } = decision.fact;
      const token = { name, scopes: [...scopes], expires, personId, roleKind, publicBodyId };
      const { identifiers } = await tx.manager.insert(ApiTokenEntity, {
        ...token,
        tokenHash: hashOf(secret),
        created: tx.now,
      });
      const id = String(identifiers[0]?.['id']);
      await this.auditTrail.record(tx, {
        act: 'apiToken.created',
        apiTokenId: id,
        name,
        scopes,
        publicBodyId,
      });
      return accept({ id, secret });
    });
  }

  /** Ends a token of the own office at once; once is enough. */
  revoke(actor: Actor, id: string): Promise<{ readonly id: string }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const token = await tx.manager.findOneBy(ApiTokenEntity, { id });
      if (token === null || token.publicBodyId !== reporterRole(actor).publicBodyId) throw new NotFound();
      const { publicBodyId } = token;
      this.access.require(actor, 'apiToken.manage', { publicBodyId });
      if (token.revokedAt !== null) return { id };
      await tx.manager.update(ApiTokenEntity, { id }, { revokedAt: tx.now });
      await this.auditTrail.record(tx, { act: 'apiToken.revoked', apiTokenId: id, publicBodyId });
      return { id };
    });
  }

  /** Who acts with the token now: its person, as far as the office is still held, and no further than its scopes. */
  private async actorOf(secret: string, requestId: string): Promise<IdentifiedActor | null> {
    if (!secret.startsWith(prefix)) return null;
    const token = await this.reads.asProduct.json<ValidToken>(validToken, [hashOf(secret)]);
    if (token === null) return null;
    const roles = await this.accounts.rolesOf(token.person.id);
    const role = roles.find(
      (one) =>
        one.kind === token.roleKind && 'publicBodyId' in one && one.publicBodyId === token.publicBodyId,
    );
    if (role === undefined) return null;
    if (token.stale) {
      await this.unitOfWork.run(system(requestId), async (tx) => {
        await tx.manager.update(ApiTokenEntity, { id: token.id }, { lastUsed: tx.now });
      });
    }
    const { person, scopes, accessVersion } = token;
    return { person, role, system: false, requestId, scopes, accessVersion };
  }
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
