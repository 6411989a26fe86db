import type { Actor } from '@gremia/domain/access/actor';
import type { ListOutcome } from '@gremia/domain/voting/consent-list';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { answer } from '../../platform/graphql/answer.ts';
import { ConsentListMarks } from './consent-list-marks.service.ts';
import { ConsentListObjections } from './consent-list-objections.service.ts';
import { ConsentListReadings } from './consent-list-readings.service.ts';
import { type ConsentListReference, ConsentListService } from './consent-list.service.ts';
import {
  CertifyConsentListAnswer,
  CloseConsentListAnswer,
  ConsentObjectionAnswer,
  ConsentObjectionInput,
  ListRefusal,
  OpenConsentListAnswer,
  OpenConsentListInput,
  PutOnConsentListAnswer,
  TakeOffConsentListAnswer,
} from './dto/conduct-consent-list.ts';
import { ConsentList } from './dto/consent-list.ts';

/** The consent list (Grüne Liste): several items in one act. */
@Resolver()
export class ConsentListResolver {
  constructor(
    private readonly readings: ConsentListReadings,
    private readonly marks: ConsentListMarks,
    private readonly objections: ConsentListObjections,
    private readonly lists: ConsentListService,
  ) {}

  @Query(() => ConsentList, {
    nullable: true,
    description: 'Die Grüne Liste einer Sitzung; null für alle, die nicht zum Gremium gehören',
  })
  @Access('ballot.read')
  consentList(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID }) meetingId: string,
  ): Promise<ConsentList | null> {
    return this.readings.ofMeeting(actor, meetingId);
  }

  @Mutation(() => PutOnConsentListAnswer)
  @Access('meeting.manage')
  async putOnConsentList(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    return answer(await this.marks.putOn(actor, itemId));
  }

  @Mutation(() => TakeOffConsentListAnswer)
  @Access('meeting.manage')
  async takeOffConsentList(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    return answer(await this.marks.takeOff(actor, itemId));
  }

  @Mutation(() => ConsentObjectionAnswer, { description: 'Widerspruch für den eigenen Sitz' })
  @Access('vote.cast')
  async objectToConsentItem(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ConsentObjectionInput }) input: ConsentObjectionInput,
  ) {
    return answer(await this.objections.object(actor, input));
  }

  @Mutation(() => ConsentObjectionAnswer, {
    description: 'Widerspruch, den ein Sitz im Raum ausspricht; die Geschäftsstelle trägt ihn ein',
  })
  @Access('meeting.manage')
  async recordConsentObjection(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ConsentObjectionInput }) input: ConsentObjectionInput,
  ) {
    return answer(await this.objections.recordVoice(actor, input));
  }

  @Mutation(() => OpenConsentListAnswer)
  @Access('ballot.open')
  async openConsentList(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => OpenConsentListInput }) input: OpenConsentListInput,
  ) {
    return listAnswer(await this.lists.open(actor, input.meetingId, input.decisionRuleId));
  }

  @Mutation(() => CloseConsentListAnswer)
  @Access('ballot.close')
  async closeConsentList(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return listAnswer(await this.lists.close(actor, id));
  }

  @Mutation(() => CertifyConsentListAnswer)
  @Access('ballot.certify')
  async certifyConsentList(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return answer(await this.lists.certify(actor, id));
  }
}

function listAnswer<Reason extends string>(outcome: ListOutcome<ConsentListReference, Reason>) {
  return outcome.accepted ? outcome.fact : new ListRefusal(outcome.reason, outcome.items);
}
