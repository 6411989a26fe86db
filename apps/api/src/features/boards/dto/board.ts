import { type BoardKind, boardKinds } from '@gremia/domain/boards/board';
import { type BoardPulse, boardPulses } from '@gremia/domain/boards/pulse';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import {
  type MeetingFormat,
  meetingFormats,
  type MeetingState,
  meetingStates,
} from '@gremia/domain/meetings/meeting';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';

export const BoardKindEnum = graphqlEnum('BoardKind', boardKinds);
export const BoardPulseEnum = graphqlEnum('BoardPulseKind', boardPulses);
export const MeetingStateEnum = graphqlEnum('MeetingState', meetingStates);
export const MeetingFormatEnum = graphqlEnum('MeetingFormat', meetingFormats);

@ObjectType({ description: 'Ein Gremium, kurz genannt' })
export class BoardReference {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare slug: string;

  @Field(() => String)
  declare name: string;

  @Field(() => String)
  declare shortName: string;
}

@ObjectType({ description: 'Ob ein Gremium so oft tagt, wie es soll' })
export class BoardCadence {
  @Field(() => BoardPulseEnum)
  declare pulse: BoardPulse;

  @Field(() => Int, { nullable: true, description: 'Höchstens so viele Monate zwischen zwei Sitzungen' })
  declare months: number | null;

  @Field(() => String, { nullable: true })
  declare source: string | null;

  @Field(() => CalendarDay, { nullable: true })
  declare lastMeetingOn: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'So genau, wie es bekannt ist: „November 2022“' })
  declare lastMeetingText: string | null;

  @Field(() => CalendarDay, {
    nullable: true,
    description: 'Tag der Quelle, wenn die Sitzung nicht hier stattfand',
  })
  declare asOf: CalendarDate | null;
}

@ObjectType({ description: 'Eine Sitzung, wie das Gremium sie aufführt' })
export class BoardMeeting {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare slug: string;

  @Field(() => String)
  declare title: string;

  @Field(() => DateTime)
  declare startsAt: string;

  @Field(() => MeetingStateEnum)
  declare state: MeetingState;

  @Field(() => MeetingFormatEnum)
  declare format: MeetingFormat;

  @Field(() => Boolean)
  declare example: boolean;
}

@ObjectType({ description: 'Ein Gremium in der Liste' })
export class BoardSummary extends BoardReference {
  @Field(() => BoardKindEnum)
  declare kind: BoardKind;

  @Field(() => String, { nullable: true })
  declare legalBasis: string | null;

  @Field(() => String, { nullable: true })
  declare task: string | null;

  @Field(() => String, { nullable: true })
  declare chairedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Wer dazugehört, wo keine Zahl der Sitze bekannt ist' })
  declare compositionNote: string | null;

  @Field(() => Boolean, { description: 'Vorgeschlagen, aber noch nicht eingerichtet' })
  declare proposed: boolean;

  @Field(() => Boolean, { description: 'Besetzung und Regeln sind ein Beispiel' })
  declare example: boolean;

  @Field(() => String)
  declare source: string;

  @Field(() => Int)
  declare votingSeatCount: number;

  @Field(() => Int)
  declare advisorySeatCount: number;

  @Field(() => BoardCadence)
  declare cadence: BoardCadence;

  @Field(() => BoardMeeting, { nullable: true })
  declare nextMeeting: BoardMeeting | null;
}
