import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer, Refusal } from '../../platform/graphql/answer.ts';
import { InvalidInput } from '../../platform/graphql/errors.ts';
import { isUuid, requireIntent } from '../../platform/graphql/uuid.ts';
import { AnswerService } from './answer.service.ts';
import { CommitmentService } from './commitment.service.ts';
import { ConfirmationService, type Confirmed } from './confirmation.service.ts';
import {
  type AnsweredRecommendation,
  AnswerRecommendationAnswer,
  AnswerRecommendationInput,
} from './dto/answer-recommendation.ts';
import { ConfirmFederalDecisionAnswer, ConfirmFederalDecisionInput } from './dto/confirm-federal-decision.ts';
import {
  type EndedFederalDecision,
  EndFederalDecisionAnswer,
  EndFederalDecisionInput,
} from './dto/end-federal-decision.ts';
import {
  type ReleasedEvidence,
  type ReleasedState,
  ReleaseEvidenceAnswer,
  ReleaseStateAnswer,
  type ReportedObligation,
  ReportOnObligationAnswer,
  ReportOnObligationInput,
} from './dto/report-on-obligation.ts';
import { detailsOf } from './dto/report-details.ts';
import {
  UpdateCommitmentAnswer,
  UpdateCommitmentInput,
  type UpdatedCommitment,
} from './dto/update-commitment.ts';
import { EndFederalDecisionService } from './end-federal-decision.service.ts';
import { EvidenceService } from './evidence.service.ts';
import { HouseQueries } from './house.queries.ts';
import { type ReportReason, ReportService } from './report.service.ts';

@Resolver()
export class ImplementationActsResolver {
  constructor(
    private readonly confirmations: ConfirmationService,
    private readonly endings: EndFederalDecisionService,
    private readonly reports: ReportService,
    private readonly houses: HouseQueries,
    private readonly answers: AnswerService,
    private readonly commitments: CommitmentService,
    private readonly evidence: EvidenceService,
  ) {}

  @Mutation(() => ConfirmFederalDecisionAnswer, {
    description:
      'Bestätigt nach § 20 EGovG NRW, wen ein Beschluss des IT-Planungsrats bindet; einmal je Beschluss',
  })
  @Access('federalDecision.confirm')
  async confirmFederalDecision(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ConfirmFederalDecisionInput }) input: ConfirmFederalDecisionInput,
  ): Promise<Answer<Confirmed>> {
    const { decisionNumber, publicationLevel } = input;
    const corrections = (input.corrections ?? []).map(({ standard, added, removed }) => ({
      standard,
      added: added ?? [],
      removed: removed ?? [],
    }));
    return answer(await this.confirmations.confirm(actor, decisionNumber, { publicationLevel, corrections }));
  }

  @Mutation(() => EndFederalDecisionAnswer, {
    description:
      'Ein Beschluss des IT-Planungsrats ist aufgehoben oder ersetzt: offene Pflichten enden mit dem Grund',
  })
  @Access('federalDecision.confirm')
  async endFederalDecision(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => EndFederalDecisionInput }) input: EndFederalDecisionInput,
  ): Promise<Answer<EndedFederalDecision>> {
    const byNumber = input.byNumber?.trim() || null;
    return answer(await this.endings.end(actor, { ...input, byNumber }));
  }

  @Mutation(() => ReportOnObligationAnswer, { description: 'Meldet den Stand einer Umsetzungspflicht' })
  @Access('obligation.report')
  async reportOnObligation(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ReportOnObligationInput }) input: ReportOnObligationInput,
  ): Promise<Answer<ReportedObligation>> {
    requireIntent(input.intent);
    const { product, productVersion, note } = input;
    const texts = { product: product ?? '', productVersion: productVersion ?? '', note: note ?? '' };
    const ground = input.ground ?? null;
    const evidenceFileIds = input.evidenceFileIds ?? [];
    if (!evidenceFileIds.every(isUuid)) throw new InvalidInput('evidenceFileIds müssen UUIDs sein.');
    const details = detailsOf(input.details);
    const outcome = await this.reports.report(actor, {
      ...input,
      ...texts,
      ground,
      details,
      evidenceFileIds,
    });
    if (outcome.accepted) return answer(outcome);
    return Object.assign(new Refusal(outcome.reason), await this.named(outcome.reason, input.obligationId));
  }

  @Mutation(() => ReleaseStateAnswer, {
    description: 'Gibt den eigenen Stand zur Veröffentlichung frei oder nicht',
  })
  @Access('obligation.release')
  async releaseState(
    @CurrentActor() actor: Actor,
    @Args('obligationId', { type: () => ID }) obligationId: string,
    @Args('released', { type: () => Boolean }) released: boolean,
  ): Promise<Answer<ReleasedState>> {
    return answer(await this.reports.release(actor, obligationId, released));
  }

  @Mutation(() => ReleaseEvidenceAnswer, {
    description: 'Lässt alle eine Datei lesen, die eine Meldung belegt, oder nicht mehr',
  })
  @Access('obligation.release')
  async releaseEvidence(
    @CurrentActor() actor: Actor,
    @Args('fileId', { type: () => ID }) fileId: string,
    @Args('released', { type: () => Boolean }) released: boolean,
  ): Promise<Answer<ReleasedEvidence>> {
    return answer(await this.evidence.release(actor, fileId, released));
  }

  @Mutation(() => AnswerRecommendationAnswer, { description: 'Antwortet auf eine Empfehlung' })
  @Access('recommendation.answer')
  async answerRecommendation(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => AnswerRecommendationInput }) input: AnswerRecommendationInput,
  ): Promise<Answer<AnsweredRecommendation>> {
    const { responseId, action, reason } = input;
    return answer(await this.answers.answer(actor, responseId, { action, reason: reason ?? '' }));
  }

  @Mutation(() => UpdateCommitmentAnswer, { description: 'Hält fest, was aus einer Zusage wurde' })
  @Access('commitment.update')
  async updateCommitment(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => UpdateCommitmentInput }) input: UpdateCommitmentInput,
  ): Promise<Answer<UpdatedCommitment>> {
    const { commitmentId, action, on, note } = input;
    return answer(await this.commitments.update(actor, commitmentId, { action, on, note: note ?? '' }));
  }

  /** What the sentence of a refusal names: who carries the duty on, or since when there is something to implement. */
  private async named(reason: ReportReason, obligationId: string) {
    if (reason === 'bodyMerged') return { successorName: await this.houses.successorOf(obligationId) };
    if (reason === 'beforeStandard') return { standardSince: await this.houses.firstVersionOf(obligationId) };
    return {};
  }
}
