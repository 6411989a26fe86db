import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { answer } from '../../platform/graphql/answer.ts';
import { AgendaService } from './agenda.service.ts';
import {
  AddAgendaItemAnswer,
  InviteToMeetingAnswer,
  MoveAgendaItemAnswer,
  PlanMeetingAnswer,
  RemoveAgendaItemAnswer,
} from './dto/meeting-answers.ts';
import { AddAgendaItemInput, MoveAgendaItemInput, PlanMeetingInput } from './dto/meeting-inputs.ts';
import { PlanningService } from './planning.service.ts';

/** Acts before the meeting. The services take the transaction, so that later features and the seed use the same. */
@Resolver()
export class PlanningResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly planning: PlanningService,
    private readonly agenda: AgendaService,
  ) {}

  @Mutation(() => PlanMeetingAnswer)
  @Access('meeting.manage')
  async planMeeting(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => PlanMeetingInput }) input: PlanMeetingInput,
  ) {
    const plan = { ...input, place: input.place ?? null };
    return answer(await this.unitOfWork.run(actor, (tx) => this.planning.plan(tx, plan)));
  }

  @Mutation(() => InviteToMeetingAnswer)
  @Access('meeting.manage')
  async inviteToMeeting(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('urgencyReason', { type: () => String, nullable: true }) urgencyReason: string | null,
  ) {
    const reason = urgencyReason ?? null;
    return answer(await this.unitOfWork.run(actor, (tx) => this.planning.invite(tx, meetingId, reason)));
  }

  @Mutation(() => AddAgendaItemAnswer)
  @Access('meeting.manage')
  async addAgendaItem(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => AddAgendaItemInput }) input: AddAgendaItemInput,
  ) {
    const explanation = input.explanation ?? null;
    const request = { ...input, explanation, proposalId: null, federalTopicId: null };
    return answer(await this.unitOfWork.run(actor, (tx) => this.agenda.add(tx, request)));
  }

  @Mutation(() => MoveAgendaItemAnswer)
  @Access('meeting.manage')
  async moveAgendaItem(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => MoveAgendaItemInput }) input: MoveAgendaItemInput,
  ) {
    return answer(await this.unitOfWork.run(actor, (tx) => this.agenda.move(tx, input)));
  }

  @Mutation(() => RemoveAgendaItemAnswer)
  @Access('meeting.manage')
  async removeAgendaItem(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    return answer(await this.unitOfWork.run(actor, (tx) => this.agenda.remove(tx, itemId)));
  }
}
