import type { Actor } from '@gremia/domain/access/actor';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import {
  type AuthorisationPeriod,
  type AuthorisationTerms,
  type Authorised,
  type AuthoriseFacts,
  authoriseProvider,
  type AuthoriseProviderReason,
} from '@gremia/domain/reporting/authorise-provider';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { AuthorisationsRepository, type PartiesForAct } from './authorisations.repository.ts';

export interface WantedAuthorisation extends AuthorisationTerms {
  readonly publicBodyKey: string;
  readonly providerKey: string;
  readonly replaces: string | null;
  readonly intent: string;
}

/** A body lets a provider report for it, changes what it may, and ends it. */
@Injectable()
export class AuthorisationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly repository: AuthorisationsRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Once per intent. NotFound for an unknown body, and where what is to be replaced is not between these two. */
  authorise(
    actor: Actor,
    wanted: WantedAuthorisation,
  ): Promise<Outcome<{ readonly id: string }, AuthoriseProviderReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { publicBodyKey: body, providerKey: provider, procedures } = wanted;
      const parties = await this.repository.parties(tx, { body, provider, procedures });
      if (parties === null) throw new NotFound();
      const { publicBodyId } = parties;
      this.access.require(actor, 'providerAuthorisation.manage', { publicBodyId, isPublic: true });
      const before = await this.repository.byIntent(tx, wanted.intent);
      if (before !== null && before.publicBodyId !== publicBodyId) throw new NotFound();
      if (before !== null) return accept({ id: before.id });
      const decision = authoriseProvider(await this.facts(tx, parties, wanted.replaces), wanted);
      if (!decision.accepted) return decision;
      return accept({ id: await this.record(tx, parties, wanted, decision.fact) });
    });
  }

  /** At once: the provider's next report is refused. Ending twice ends once. NotFound for an unknown id. */
  end(actor: Actor, id: string): Promise<{ readonly id: string; readonly endedAt: Date }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const given = await this.repository.byId(tx, id);
      if (given === null) throw new NotFound();
      const { publicBodyId, providerId } = given;
      this.access.require(actor, 'providerAuthorisation.manage', { publicBodyId });
      if (given.endedAt !== null) return { id, endedAt: given.endedAt };
      await this.repository.end(tx, id);
      await this.auditTrail.record(tx, {
        act: 'providerAuthorisation.ended',
        ...{ authorisationId: id, publicBodyId, providerId },
      });
      return { id, endedAt: tx.now };
    });
  }

  private async facts(
    tx: Transaction,
    parties: PartiesForAct,
    replaces: string | null,
  ): Promise<AuthoriseFacts> {
    const { publicBodyId, providerId } = parties;
    const given = providerId === null ? [] : await this.repository.givenTo(tx, publicBodyId, providerId);
    return {
      ...parties,
      today: dateInBerlin(tx.now),
      others: given.filter(({ id }) => id !== replaces),
      replaced: replaces === null ? null : await this.replaced(tx, parties, replaces),
    };
  }

  private async replaced(
    tx: Transaction,
    { publicBodyId, providerId }: PartiesForAct,
    id: string,
  ): Promise<AuthorisationPeriod | 'ended'> {
    const given = await this.repository.byId(tx, id);
    if (given === null || given.publicBodyId !== publicBodyId || given.providerId !== providerId)
      throw new NotFound();
    return given.endedAt === null ? given : 'ended';
  }

  private async record(
    tx: Transaction,
    { publicBodyId, providerId }: PartiesForAct,
    { replaces, intent }: WantedAuthorisation,
    { terms, replacedUntil }: Authorised,
  ): Promise<string> {
    if (providerId === null) throw new Error('A provider was accepted and does not exist');
    if (replaces !== null && replacedUntil === 'now') await this.repository.end(tx, replaces);
    else if (replaces !== null && replacedUntil !== null)
      await this.repository.limitUntil(tx, replaces, replacedUntil);
    const id = await this.repository.add(tx, { ...terms, publicBodyId, providerId, intent });
    const { kind, procedures, validFrom, validTo } = terms;
    await this.auditTrail.record(tx, {
      act: 'providerAuthorisation.granted',
      ...{ authorisationId: id, publicBodyId, providerId, kind, procedures, validFrom, validTo, replaces },
    });
    return id;
  }
}
