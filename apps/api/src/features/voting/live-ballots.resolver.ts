import type { OnModuleInit } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { MeetingLive, MeetingLiveParts, type ShownMeetingLive } from '../meetings/meetings.public.ts';
import { LiveBallot } from './dto/live-ballot.ts';
import { liveBallotsSql, showLiveBallots } from './live-ballots.ts';

const part = 'ballots';

/** The ballots in the live view of their meeting. */
@Resolver(() => MeetingLive)
export class LiveBallotsResolver implements OnModuleInit {
  constructor(private readonly parts: MeetingLiveParts) {}

  onModuleInit(): void {
    this.parts.add({ name: part, sql: liveBallotsSql, show: showLiveBallots });
  }

  @ResolveField(() => [LiveBallot])
  @Access('public')
  ballots(@Parent() { parts }: ShownMeetingLive): readonly LiveBallot[] {
    // `showLiveBallots` made it.
    return parts[part] as readonly LiveBallot[];
  }
}
