import type { Actor } from '@gremia/domain/access/actor';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import type { Settling } from '@gremia/domain/offices/office-change';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { answer } from '../../platform/graphql/answer.ts';
import { NotFound, Unauthenticated } from '../../platform/graphql/errors.ts';
import { AccountStateService } from './account-state.service.ts';
import { AccountListQueries } from './account-list.queries.ts';
import { AppointService } from './appoint.service.ts';
import { Account, AccountFilter, AccountPage } from './dto/account.ts';
import { EndSessionsAnswer } from './dto/account-state.ts';
import { AppointResult, AppointToOfficeInput } from './dto/appoint.ts';
import {
  AccountAnswer,
  EndOfficeAnswer,
  OfficeChanges,
  SettleChangeAnswer,
  SettlingEnum,
} from './dto/office-change.ts';
import { EndOfficeService } from './end-office.service.ts';
import type { Proposed } from './office-changes.ts';
import { SettleChangeService } from './settle-change.service.ts';

/** What administrators do: accounts and offices, and no content of any board. */
@Resolver()
export class AdministrationResolver {
  constructor(
    private readonly queries: AccountListQueries,
    private readonly states: AccountStateService,
    private readonly appointing: AppointService,
    private readonly ending: EndOfficeService,
    private readonly settling: SettleChangeService,
  ) {}

  @Query(() => AccountPage, { description: 'Alle Personen mit ihren Ämtern, nach Namen' })
  @Access('account.manage')
  accounts(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => AccountFilter, defaultValue: {} }) filter: AccountFilter,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AccountPage> {
    return this.queries.page(idOf(actor), filter, first, after ?? null);
  }

  @Query(() => Account)
  @Access('account.manage')
  async account(
    @CurrentActor() actor: Actor,
    @Args('accountId', { type: () => ID }) accountId: string,
  ): Promise<Account> {
    const found = await this.queries.byId(idOf(actor), accountId);
    if (found === null) throw new NotFound();
    return found;
  }

  @Query(() => OfficeChanges)
  @Access('office.appoint')
  officeChanges(@CurrentActor() actor: Actor): Promise<OfficeChanges> {
    return this.queries.changes(idOf(actor));
  }

  @Mutation(() => AppointResult, {
    description:
      'Geschäftsstelle: wirkt sofort. Revision und Administration: wartet auf eine zweite Administration',
  })
  @Access('office.appoint')
  async appointToOffice(@CurrentActor() actor: Actor, @Args('input') input: AppointToOfficeInput) {
    return answer(
      await this.appointing.appoint(actor, input, (tx, openings) =>
        openings.administered(tx, input.kind, input.boardSlug ?? null),
      ),
    );
  }

  @Mutation(() => EndOfficeAnswer, { description: 'Beendet sofort, oder schlägt es vor' })
  @Access('office.appoint')
  async endOffice(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return answer(madeOr(id, await this.ending.end(actor, 'office.appoint', id)));
  }

  @Mutation(() => SettleChangeAnswer, {
    description:
      'Bestätigt oder lehnt ab, was eine andere Administration vorschlug, oder nimmt Eigenes zurück',
  })
  @Access('office.appoint')
  async settleOfficeChange(
    @CurrentActor() actor: Actor,
    @Args('changeId', { type: () => ID }) changeId: string,
    @Args('settling', { type: () => SettlingEnum }) settling: Settling,
  ) {
    const outcome = await this.settling.settle(actor, changeId, settling);
    return answer(outcome.accepted ? accept({ id: changeId }) : outcome);
  }

  @Mutation(() => AccountAnswer, { description: 'Beendet sofort alle Sitzungen und Zugänge der Person' })
  @Access('account.manage')
  async disableAccount(
    @CurrentActor() actor: Actor,
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return answer(madeOr(accountId, await this.states.disable(actor, accountId, reason)));
  }

  @Mutation(() => AccountAnswer, {
    description: 'Wer Revision oder Administration ist, wartet auf eine zweite Administration',
  })
  @Access('account.manage')
  async enableAccount(
    @CurrentActor() actor: Actor,
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return answer(madeOr(accountId, await this.states.enable(actor, accountId, reason)));
  }

  @Mutation(() => EndSessionsAnswer, { description: 'Meldet eine andere Person überall ab, sofort' })
  @Access('account.manage')
  async endSessionsOf(
    @CurrentActor() actor: Actor,
    @Args('accountId', { type: () => ID }) accountId: string,
  ) {
    return answer(await this.states.endSessions(actor, accountId));
  }
}

function idOf({ person }: Actor): string {
  if (person === null) throw new Unauthenticated();
  return person.id;
}

function madeOr<Reason extends string>(
  id: string,
  outcome: Outcome<Proposed | null, Reason>,
): Outcome<Proposed | { readonly id: string }, Reason> {
  return outcome.accepted ? accept(outcome.fact ?? { id }) : refuse(outcome.reason);
}
