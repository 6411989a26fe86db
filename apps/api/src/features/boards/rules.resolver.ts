import type { Actor } from '@gremia/domain/access/actor';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { AdoptRulesService } from './adopt-rules.service.ts';
import { AdoptRulesInput } from './dto/adopt-rules.ts';
import { AdoptRulesAnswer, AdoptRulesRefused, RulesHistory } from './dto/rules-history.ts';
import { RulesQueries } from './rules.queries.ts';

@Resolver()
export class RulesResolver {
  constructor(
    private readonly queries: RulesQueries,
    private readonly service: AdoptRulesService,
  ) {}

  @Query(() => RulesHistory)
  @Access('public')
  async rulesOfProcedure(
    @CurrentActor() actor: Actor,
    @Args('boardSlug', { type: () => String }) boardSlug: string,
  ): Promise<RulesHistory> {
    const history = await this.queries.history(actor, boardSlug);
    if (history === null) throw new NotFound();
    return history;
  }

  @Mutation(() => AdoptRulesAnswer, { description: 'Beschließt eine neue Fassung der Geschäftsordnung' })
  @Access('rules.adopt')
  async adoptRules(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => AdoptRulesInput }) input: AdoptRulesInput,
  ): Promise<RulesHistory | AdoptRulesRefused> {
    const outcome = await this.service.adopt(actor, { ...input, settings: settingsOf(input.settings) });
    if (outcome.accepted) return this.rulesOfProcedure(actor, outcome.fact);
    return new AdoptRulesRefused('flaws' in outcome ? outcome.flaws : []);
  }
}

/** What is left out is not provided for. */
function settingsOf(settings: AdoptRulesInput['settings']) {
  const { rollCallOnRequestOf = null, secrecyOnRequestOf = null, minimumVotingHours = null } = settings;
  return {
    ...settings,
    rollCallOnRequestOf,
    secrecyOnRequestOf,
    minimumVotingHours,
    circulation: settings.circulation ?? null,
  };
}
