import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import { requireIntent } from '../../platform/graphql/uuid.ts';
import {
  ActedStandard,
  type ActedStandardNeed,
  AdvanceStandardAnswer,
  AdvanceStandardInput,
  AnswerStandardNeedAnswer,
  AnswerStandardNeedInput,
  DescribeStandardAnswer,
  DescribeStandardInput,
  RecordStandardVersionAnswer,
  RecordStandardVersionInput,
  RelateStandardsAnswer,
  ReportStandardNeedAnswer,
  ReportStandardNeedInput,
  StandardRelationInput,
  SupportStandardNeedAnswer,
} from './dto/standard-acts.ts';
import { NeedsService } from './needs.service.ts';
import { StandardsService } from './standards.service.ts';

@Resolver()
export class StandardActsResolver {
  constructor(
    private readonly needs: NeedsService,
    private readonly standards: StandardsService,
  ) {}

  @Mutation(() => ReportStandardNeedAnswer, { description: 'Meldet, welcher Standard fehlt' })
  @Access('standardNeed.report')
  async reportStandardNeed(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ReportStandardNeedInput }) input: ReportStandardNeedInput,
  ): Promise<Answer<ActedStandardNeed>> {
    requireIntent(input.intent);
    const { intent, title, problem, concerned, link } = input;
    const texts = { title, problem, concerned: concerned ?? null, link: link ?? null };
    return answer(await this.needs.report(actor, intent, texts));
  }

  @Mutation(() => SupportStandardNeedAnswer, {
    description: '„Wir auch“: die eigene Stelle hat denselben Bedarf',
  })
  @Access('standardNeed.support')
  async supportStandardNeed(
    @CurrentActor() actor: Actor,
    @Args('needId', { type: () => ID }) needId: string,
  ): Promise<Answer<ActedStandardNeed>> {
    return answer(await this.needs.support(actor, needId));
  }

  @Mutation(() => AnswerStandardNeedAnswer, { description: 'Nimmt einen Bedarf auf oder lehnt ihn ab' })
  @Access('standard.manage')
  async answerStandardNeed(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => AnswerStandardNeedInput }) input: AnswerStandardNeedInput,
  ): Promise<Answer<ActedStandardNeed>> {
    const { standardSlug, newStandard } = input;
    const given = { ...input, standardSlug: standardSlug ?? null, newStandard: newStandard ?? null };
    return answer(await this.needs.answer(actor, given));
  }

  @Mutation(() => AdvanceStandardAnswer, { description: 'Vermerkt einen Schritt im Lebenszyklus' })
  @Access('standard.manage')
  async advanceStandard(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => AdvanceStandardInput }) input: AdvanceStandardInput,
  ): Promise<Answer<ActedStandard>> {
    const { slug, action, on, note } = input;
    return answer(await this.standards.advance(actor, slug, { action, on, note: note ?? '' }));
  }

  @Mutation(() => RecordStandardVersionAnswer)
  @Access('standard.manage')
  async recordStandardVersion(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RecordStandardVersionInput }) input: RecordStandardVersionInput,
  ): Promise<Answer<ActedStandard>> {
    const { slug, label, urn, publishedOn, link } = input;
    const version = { label, urn: urn ?? null, publishedOn: publishedOn ?? null, link: link ?? null };
    return answer(await this.standards.recordVersion(actor, slug, version));
  }

  @Mutation(() => DescribeStandardAnswer, {
    description: 'Schreibt Betreiber, Zweck und Quelle eines Standards fort',
  })
  @Access('standard.manage')
  async describeStandard(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => DescribeStandardInput }) input: DescribeStandardInput,
  ): Promise<Answer<ActedStandard>> {
    const { slug, operator, purpose, source } = input;
    const description = { operator: operator ?? null, purpose: purpose ?? null, source };
    return answer(await this.standards.describe(actor, slug, description));
  }

  @Mutation(() => RelateStandardsAnswer)
  @Access('standard.manage')
  async relateStandards(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => StandardRelationInput }) input: StandardRelationInput,
  ): Promise<Answer<ActedStandard>> {
    return answer(await this.standards.relate(actor, input));
  }

  @Mutation(() => ActedStandard, { description: 'Nimmt einen Zusammenhang zurück' })
  @Access('standard.manage')
  async unrelateStandards(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => StandardRelationInput }) input: StandardRelationInput,
  ): Promise<ActedStandard> {
    const outcome = await this.standards.unrelate(actor, input);
    return outcome.accepted ? outcome.fact : { slug: input.from };
  }
}
