import { type AttendanceState, type ItemPurpose, type MeetingFormat } from '@gremia/domain/meetings/meeting';
import { type MoveDirection, moveDirections } from '@gremia/domain/meetings/agenda';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { MeetingFormatEnum } from '../../boards/boards.public.ts';
import { ItemPurposeEnum } from './agenda-item.ts';
import { AttendanceStateEnum } from './meeting-attendance.ts';

const MoveDirectionEnum = graphqlEnum('MoveDirection', moveDirections);

@InputType()
export class PlanMeetingInput {
  @Field(() => ID, { description: 'UUID, die der Client vergibt; derselbe Schlüssel plant nur einmal' })
  declare key: string;

  @Field(() => ID)
  declare boardId: string;

  @Field(() => String)
  declare title: string;

  @Field(() => DateTime)
  declare startsAt: Date;

  @Field(() => String, { nullable: true })
  declare place: string | null;

  @Field(() => MeetingFormatEnum)
  declare format: MeetingFormat;

  @Field(() => Boolean)
  declare isPublic: boolean;
}

@InputType()
export class AddAgendaItemInput {
  @Field(() => ID, { description: 'UUID, die der Client vergibt; derselbe Schlüssel ergänzt nur einmal' })
  declare key: string;

  @Field(() => ID)
  declare meetingId: string;

  @Field(() => String)
  declare title: string;

  @Field(() => ItemPurposeEnum)
  declare purpose: ItemPurpose;

  @Field(() => Boolean)
  declare isPublic: boolean;

  @Field(() => String, { nullable: true })
  declare explanation: string | null;
}

@InputType()
export class MoveAgendaItemInput {
  @Field(() => ID)
  declare itemId: string;

  @Field(() => MoveDirectionEnum)
  declare direction: MoveDirection;

  @Field(() => Int, { description: 'Die Stelle in der Tagesordnung, ab 1, an der Sie den Punkt sehen' })
  declare seenAt: number;
}

@InputType()
export class RecordAttendanceInput {
  @Field(() => ID)
  declare meetingId: string;

  @Field(() => ID)
  declare seatId: string;

  @Field(() => AttendanceStateEnum)
  declare state: AttendanceState;

  @Field(() => ID, { nullable: true, description: 'Ohne Angabe das Mitglied' })
  declare personId: string | null;
}

@InputType()
export class RecusalInput {
  @Field(() => ID)
  declare itemId: string;

  @Field(() => ID)
  declare seatId: string;

  @Field(() => ID)
  declare personId: string;
}

@InputType()
export class PostponeMeetingInput {
  @Field(() => ID)
  declare meetingId: string;

  @Field(() => DateTime)
  declare startsAt: Date;

  @Field(() => String)
  declare reason: string;
}
