import type { MeetingFormat, MeetingState } from '@gremia/domain/meetings/meeting';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { BoardReference, MeetingFormatEnum, MeetingStateEnum } from '../../boards/boards.public.ts';

@ObjectType({ description: 'Eine Sitzung in der Liste' })
export class MeetingSummary {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare slug: string;

  @Field(() => Int)
  declare number: number;

  @Field(() => String)
  declare title: string;

  @Field(() => DateTime)
  declare startsAt: string;

  @Field(() => String, { nullable: true })
  declare place: string | null;

  @Field(() => MeetingFormatEnum)
  declare format: MeetingFormat;

  @Field(() => MeetingStateEnum)
  declare state: MeetingState;

  @Field(() => Boolean)
  declare isPublic: boolean;

  @Field(() => Boolean)
  declare example: boolean;

  @Field(() => BoardReference)
  declare board: BoardReference;

  @Field(() => Int, { description: 'Punkte der Tagesordnung, die zu sehen sind' })
  declare itemCount: number;
}

@ObjectType()
export class MeetingPage {
  @Field(() => [MeetingSummary])
  declare nodes: readonly MeetingSummary[];

  @Field(() => Int)
  declare totalCount: number;

  @Field(() => Boolean)
  declare hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  declare endCursor: string | null;
}
