import type { Actor } from '@gremia/domain/access/actor';
import { canHelp } from '@gremia/domain/neighbours/help-offer';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { AccessService } from '../../platform/access/access.service.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import { Comparison } from './dto/comparison.ts';
import { Neighbourhood, OfferedHelp, OfferHelpAnswer, OfferHelpInput } from './dto/neighbourhood.ts';
import { HelpOfferService } from './help-offer.service.ts';
import { NeighboursQueries, tracks } from './neighbours.queries.ts';

@Resolver()
export class NeighboursResolver {
  constructor(
    private readonly queries: NeighboursQueries,
    private readonly service: HelpOfferService,
    private readonly access: AccessService,
  ) {}

  @Query(() => Neighbourhood, { description: 'Wer hat das schon? Nachbarn, die gefragt werden wollen' })
  @Access('session.own')
  async whoHasIt(
    @CurrentActor() actor: Actor,
    @Args('obligationId', { type: () => ID }) obligationId: string,
  ): Promise<Neighbourhood> {
    const row = isUuid(obligationId) ? await this.queries.one(obligationId) : null;
    if (row === null) throw new NotFound();
    const { publicBodyId, ended, ...neighbourhood } = row;
    if (!tracks(actor)) this.access.require(actor, 'obligation.read', { publicBodyId, isPublic: true });
    const mayOffer = this.access.viewerCan(actor, 'help.offer', { publicBodyId });
    return { ...neighbourhood, viewerCanOffer: mayOffer && !ended && canHelp(row.state) };
  }

  @Query(() => Comparison, { description: 'Eine Kommune im Vergleich mit anderen, in Summen' })
  @Access('obligation.read')
  async comparison(
    @CurrentActor() actor: Actor,
    @Args('publicBodyKey', { type: () => ID }) publicBodyKey: string,
  ): Promise<Comparison> {
    const row = await this.queries.comparison(publicBodyKey);
    if (row === null) throw new NotFound();
    const { publicBodyId, ...compared } = row;
    this.access.require(actor, 'obligation.read', { publicBodyId, isPublic: true });
    return compared;
  }

  @Mutation(() => OfferHelpAnswer, { description: 'Lässt sich von Nachbarn fragen, mit einem Kontakt' })
  @Access('help.offer')
  async offerHelp(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => OfferHelpInput }) input: OfferHelpInput,
  ): Promise<Answer<OfferedHelp>> {
    if (!isUuid(input.obligationId)) throw new NotFound();
    return answer(await this.service.offer(actor, input));
  }

  @Mutation(() => OfferedHelp, { description: 'Zieht das Angebot zurück' })
  @Access('help.offer')
  async withdrawHelp(
    @CurrentActor() actor: Actor,
    @Args('obligationId', { type: () => ID }) obligationId: string,
  ): Promise<OfferedHelp> {
    if (!isUuid(obligationId)) throw new NotFound();
    return this.service.withdraw(actor, obligationId);
  }
}
