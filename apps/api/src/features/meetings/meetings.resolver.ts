import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Int, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { Live, type LiveChange } from '../../platform/live/live.ts';
import { MeetingDetail } from './dto/meeting-detail.ts';
import { MeetingChange, MeetingPage } from './dto/meeting.ts';
import { startingWith } from './starting-with.ts';
import { meetingTopic } from './meeting-topic.ts';
import { MeetingsQueries } from './meetings.queries.ts';

@Resolver()
export class MeetingsResolver {
  constructor(
    private readonly queries: MeetingsQueries,
    private readonly live: Live,
  ) {}

  @Query(() => MeetingPage)
  @Access('meeting.read')
  meetings(
    @CurrentActor() actor: Actor,
    @Args('upcoming', { type: () => Boolean, description: 'Kommende, die nächste zuerst; sonst vergangene' })
    upcoming: boolean,
    @Args('boardSlug', { type: () => String, nullable: true }) boardSlug: string | null,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<MeetingPage> {
    return this.queries.list(actor, { upcoming, boardSlug: boardSlug ?? null }, first, after);
  }

  @Query(() => MeetingDetail)
  @Access('meeting.read')
  async meeting(
    @CurrentActor() actor: Actor,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<MeetingDetail> {
    const meeting = await this.queries.bySlug(actor, slug);
    if (meeting === null) throw new NotFound();
    return meeting;
  }

  @Subscription(() => MeetingChange, {
    resolve: ({ topic, revision }: LiveChange): MeetingChange => ({
      meetingId: topic.slice(meetingTopic('').length),
      revision,
    }),
  })
  @Access('meeting.read')
  async meetingChanged(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID }) meetingId: string,
  ): Promise<AsyncIterableIterator<LiveChange>> {
    if (!(await this.queries.isVisible(actor, meetingId))) throw new NotFound();
    // The first hint comes at once: what changed between reading and subscribing, or while away, is read then.
    const topic = meetingTopic(meetingId);
    return startingWith({ topic, revision: 0 }, this.live.subscribe(topic));
  }
}
