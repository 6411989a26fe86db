import type { Actor } from '@gremia/domain/access/actor';
import { grantedBy } from '@gremia/domain/dossiers/extension';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { AccessService } from '../../platform/access/access.service.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { isUuid, requireIntent } from '../../platform/graphql/uuid.ts';
import { DossiersQueries } from './dossiers.queries.ts';
import {
  type ActedDuty,
  AskExtensionAnswer,
  AskExtensionInput,
  DecideExtensionAnswer,
  DecideExtensionInput,
  RecordCheckAnswer,
  RecordCheckInput,
  WriteDutyMessageAnswer,
  WriteDutyMessageInput,
} from './dto/dossier-acts.ts';
import { Dossier } from './dto/dossier.ts';
import { ExtensionService } from './extension.service.ts';
import { PlausibilityService } from './plausibility.service.ts';

@Resolver()
export class DossiersResolver {
  constructor(
    private readonly queries: DossiersQueries,
    private readonly extensions: ExtensionService,
    private readonly plausibility: PlausibilityService,
    private readonly access: AccessService,
  ) {}

  @Query(() => Dossier, {
    description: 'Eine Pflicht: für die eigenen Leute, den IT-Dienstleister und die Geschäftsstelle',
  })
  @Access('session.own')
  async dossier(
    @CurrentActor() actor: Actor,
    @Args('obligationId', { type: () => ID }) obligationId: string,
  ): Promise<Dossier> {
    const row = isUuid(obligationId) ? await this.queries.one(obligationId) : null;
    if (row === null) throw new NotFound();
    const { publicBodyId, boardId, ...dossier } = row;
    // Whether the duty exists is no secret, what stands in its dossier is.
    const body = { publicBodyId, isPublic: true };
    const board = boardId === null ? {} : { boardId };
    if (!this.access.viewerCan(actor, 'obligation.track'))
      this.access.require(actor, 'obligation.read', body);
    const canExtend = grantedBy[dossier.decision.basisOfForce] === 'board' && dossier.pausedSince === null;
    const canCheck = this.access.viewerCan(actor, 'obligation.check');
    return {
      ...dossier,
      viewerCanAskExtension: canExtend && this.access.viewerCan(actor, 'extension.ask', body),
      viewerCanDecideExtension: this.access.viewerCan(actor, 'extension.decide', board),
      viewerCanCheck: canCheck,
      viewerCanWrite: canCheck || this.access.viewerCan(actor, 'obligation.report', body),
      viewerCanRelease: this.access.viewerCan(actor, 'obligation.release', body),
    };
  }

  @Mutation(() => AskExtensionAnswer, { description: 'Bittet um mehr Zeit' })
  @Access('extension.ask')
  async askExtension(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => AskExtensionInput }) input: AskExtensionInput,
  ): Promise<Answer<ActedDuty>> {
    return answer(await this.extensions.ask(actor, intended(input)));
  }

  @Mutation(() => DecideExtensionAnswer, { description: 'Gewährt mehr Zeit oder lehnt ab' })
  @Access('extension.decide')
  async decideExtension(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => DecideExtensionInput }) input: DecideExtensionInput,
  ): Promise<Answer<ActedDuty>> {
    const { extensionId, action, reason } = input;
    if (!isUuid(extensionId)) throw new NotFound();
    return answer(await this.extensions.decide(actor, extensionId, { action, reason: reason ?? '' }));
  }

  @Mutation(() => RecordCheckAnswer, { description: 'Hält eine Plausibilitätsprüfung fest' })
  @Access('obligation.check')
  async recordPlausibilityCheck(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RecordCheckInput }) input: RecordCheckInput,
  ): Promise<Answer<ActedDuty>> {
    return answer(await this.plausibility.check(actor, { ...intended(input), note: input.note ?? '' }));
  }

  @Mutation(() => WriteDutyMessageAnswer, {
    description: 'Stellt eine Rückfrage zu einer Pflicht oder beantwortet sie',
  })
  @Access('session.own')
  async writeDutyMessage(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => WriteDutyMessageInput }) input: WriteDutyMessageInput,
  ): Promise<Answer<ActedDuty>> {
    return answer(await this.plausibility.message(actor, intended(input), input.text));
  }
}

/** An unknown duty is not found, a key that is none is the client's mistake. */
function intended<Input extends { readonly obligationId: string; readonly intent: string }>(
  input: Input,
): Input {
  requireIntent(input.intent);
  if (!isUuid(input.obligationId)) throw new NotFound();
  return input;
}
