import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { MeetingLive } from './dto/meeting-live.ts';
import { MeetingLiveService } from './meeting-live.service.ts';
import { MeetingsQueries } from './meetings.queries.ts';

@Resolver()
export class MeetingLiveResolver {
  constructor(
    private readonly queries: MeetingsQueries,
    private readonly meetings: MeetingLiveService,
  ) {}

  @Subscription(() => MeetingLive, {
    description: 'Zuerst der jetzige Stand, dann jeder neue; wer langsam empfängt, erhält nur den neuesten',
    resolve: (view: MeetingLive) => view,
  })
  @Access('meeting.read')
  async meetingLive(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID }) meetingId: string,
  ): Promise<AsyncIterable<unknown>> {
    if (!(await this.queries.isVisible(actor, meetingId))) throw new NotFound();
    return this.meetings.view(actor, meetingId);
  }
}
