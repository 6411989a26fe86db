import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { answer } from '../../platform/graphql/answer.ts';
import { ConductService } from './conduct.service.ts';
import {
  CallItemAnswer,
  CloseMeetingAnswer,
  FinishItemAnswer,
  InterruptMeetingAnswer,
  OpenMeetingAnswer,
  ResumeMeetingAnswer,
} from './dto/meeting-answers.ts';

/** Acts that lead a meeting. */
@Resolver()
export class ConductResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly conduct: ConductService,
  ) {}

  @Mutation(() => OpenMeetingAnswer)
  @Access('meeting.manage')
  async openMeeting(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID }) meetingId: string) {
    return answer(await this.unitOfWork.run(actor, (tx) => this.conduct.open(tx, meetingId)));
  }

  @Mutation(() => InterruptMeetingAnswer)
  @Access('meeting.manage')
  async interruptMeeting(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID }) meetingId: string,
  ) {
    return answer(await this.unitOfWork.run(actor, (tx) => this.conduct.interrupt(tx, meetingId)));
  }

  @Mutation(() => ResumeMeetingAnswer)
  @Access('meeting.manage')
  async resumeMeeting(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID }) meetingId: string,
  ) {
    return answer(await this.unitOfWork.run(actor, (tx) => this.conduct.resume(tx, meetingId)));
  }

  @Mutation(() => CloseMeetingAnswer)
  @Access('meeting.manage')
  async closeMeeting(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID }) meetingId: string) {
    return answer(await this.unitOfWork.run(actor, (tx) => this.conduct.close(tx, meetingId)));
  }

  @Mutation(() => CallItemAnswer)
  @Access('meeting.manage')
  async callItem(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    return answer(await this.unitOfWork.run(actor, (tx) => this.conduct.callItem(tx, itemId)));
  }

  @Mutation(() => FinishItemAnswer)
  @Access('meeting.manage')
  async finishItem(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    return answer(await this.unitOfWork.run(actor, (tx) => this.conduct.finishItem(tx, itemId)));
  }
}
