import type { DeadlineClass } from '@gremia/domain/proposals/proposal-terms';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { DeadlineClassEnum } from '../../proposals/proposals.public.ts';
import { DecisionProgress } from './decision-progress.ts';
import { Tally } from './tally.ts';

@ObjectType()
export class AddressedDeadline {
  @Field(() => DeadlineClassEnum)
  declare deadlineClass: DeadlineClass;

  @Field(() => CalendarDay)
  declare dueOn: string;
}

@ObjectType({ description: 'Eine Gruppe von Gemeinden und Kreisen' })
export class GroupTally {
  @Field(() => ID)
  declare code: string;

  @Field(() => String)
  declare name: string;

  @Field(() => Tally)
  declare tally: Tally;
}

@ObjectType({ description: 'Die Umsetzung eines Beschlusses' })
export class Rollout {
  @Field(() => DateTime)
  declare asOf: string;

  @Field(() => DecisionProgress)
  declare progress: DecisionProgress;

  @Field(() => [AddressedDeadline])
  declare deadlines: readonly AddressedDeadline[];

  @Field(() => [GroupTally], { description: 'Gemeinden und Kreise getrennt' })
  declare byKind: readonly GroupTally[];

  @Field(() => [GroupTally], { description: 'Nach Regierungsbezirk' })
  declare byRegion: readonly GroupTally[];

  @Field(() => [GroupTally], { description: 'Nach Kreis; die kreisfreien Städte zusammen' })
  declare byKreis: readonly GroupTally[];

  @Field(() => Boolean, {
    description: 'Wer fragt, sieht jede einzelne Meldung, was auch veröffentlicht ist',
  })
  declare viewerTracks: boolean;

  @Field(() => Boolean, { description: 'Wer fragt, liest auch Hindernisse und wer nie gemeldet hat' })
  declare viewerCanAnalyse: boolean;

  @Field(() => Boolean)
  declare viewerCanUpdateCommitments: boolean;
}
