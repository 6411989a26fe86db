import type { Actor } from '@gremia/domain/access/actor';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { MeetingDetail } from './dto/meeting-detail.ts';
import { MeetingPage } from './dto/meeting.ts';
import { MeetingsQueries } from './meetings.queries.ts';

@Resolver()
export class MeetingsResolver {
  constructor(private readonly queries: MeetingsQueries) {}

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
}
