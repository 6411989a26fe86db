import type { Actor } from '@gremia/domain/access/actor';
import type { Outcome } from '@gremia/domain/kernel/outcome';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, Refusal } from '../../platform/graphql/answer.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { BallotReadings } from './ballot-readings.service.ts';
import { ChallengeService } from './challenge.service.ts';
import {
  ChallengeInput,
  ItemChallenges,
  RaiseChallengeAnswer,
  WithdrawChallengeAnswer,
} from './dto/challenge.ts';

@Resolver()
export class ChallengeResolver {
  constructor(
    private readonly service: ChallengeService,
    private readonly readings: BallotReadings,
  ) {}

  @Query(() => ItemChallenges, {
    nullable: true,
    description: 'Leer für alle außerhalb des Gremiums und Befangene',
  })
  @Access('ballot.read')
  itemChallenges(
    @CurrentActor() actor: Actor,
    @Args('itemId', { type: () => ID }) itemId: string,
  ): Promise<ItemChallenges | null> {
    return this.readings.challenges(actor, itemId);
  }

  @Mutation(() => RaiseChallengeAnswer, {
    description: 'Verlangt für einen Sitz eine namentliche oder geheime Abstimmung, bevor sie eröffnet ist',
  })
  @Access('challenge.raise')
  async raiseChallenge(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChallengeInput,
  ): Promise<Answer<ItemChallenges>> {
    return this.read(actor, await this.service.raise(actor, input));
  }

  @Mutation(() => WithdrawChallengeAnswer)
  @Access('challenge.raise')
  async withdrawChallenge(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChallengeInput,
  ): Promise<Answer<ItemChallenges>> {
    return this.read(actor, await this.service.withdraw(actor, input));
  }

  private async read(actor: Actor, outcome: Outcome<string, string>): Promise<Answer<ItemChallenges>> {
    if (!outcome.accepted) return new Refusal(outcome.reason);
    const challenges = await this.readings.challenges(actor, outcome.fact);
    if (challenges === null) throw new NotFound();
    return challenges;
  }
}
