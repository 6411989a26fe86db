import { Args, Field, ID, Int, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Live, type LiveChange } from '../../platform/live/live.ts';
import { rolloutTopic } from './rollout-notices.ts';

@ObjectType({ description: 'Zu einem Beschluss wurde gemeldet: neu lesen' })
export class RolloutChange {
  @Field(() => ID)
  declare slug: string;

  @Field(() => Int, { description: 'Wächst mit jeder Änderung' })
  declare revision: number;
}

/** Hints for who looks at a decision's figures; the hint itself tells nothing about anybody. */
@Resolver()
export class RolloutLiveResolver {
  constructor(private readonly live: Live) {}

  @Subscription(() => RolloutChange, {
    resolve: ({ topic, revision }: LiveChange): RolloutChange => ({
      slug: topic.slice(rolloutTopic('').length),
      revision,
    }),
  })
  @Access('public')
  rolloutChanged(@Args('slug', { type: () => ID }) slug: string): AsyncIterableIterator<LiveChange> {
    return this.live.subscribe(rolloutTopic(slug));
  }
}
