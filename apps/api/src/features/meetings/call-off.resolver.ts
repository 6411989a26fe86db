import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { answer } from '../../platform/graphql/answer.ts';
import { CallOffService } from './call-off.service.ts';
import { CancelMeetingAnswer, PostponeMeetingAnswer } from './dto/meeting-answers.ts';
import { PostponeMeetingInput } from './dto/meeting-inputs.ts';

/** Acts that call a meeting off before it has begun. */
@Resolver()
export class CallOffResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly service: CallOffService,
  ) {}

  @Mutation(() => CancelMeetingAnswer)
  @Access('meeting.manage')
  async cancelMeeting(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return answer(await this.unitOfWork.run(actor, (tx) => this.service.cancel(tx, meetingId, reason)));
  }

  @Mutation(() => PostponeMeetingAnswer)
  @Access('meeting.manage')
  async postponeMeeting(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => PostponeMeetingInput }) { meetingId, ...wish }: PostponeMeetingInput,
  ) {
    return answer(await this.unitOfWork.run(actor, (tx) => this.service.postpone(tx, meetingId, wish)));
  }
}
