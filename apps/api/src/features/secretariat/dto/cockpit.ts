import type { BoardPulse as BoardPulseKind } from '@gremia/domain/boards/pulse';
import { meetingStates, type MeetingState } from '@gremia/domain/meetings/meeting';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { BoardPulseEnum } from '../../boards/boards.public.ts';

@ObjectType()
export class CockpitMeeting {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare slug: string;

  @Field(() => String)
  declare title: string;

  @Field(() => String)
  declare boardName: string;

  @Field(() => DateTime)
  declare startsAt: string;

  @Field(() => String, { description: `Eines von ${meetingStates.join(', ')}` })
  declare state: MeetingState;

  @Field(() => Int)
  declare itemCount: number;

  @Field(() => Boolean)
  declare example: boolean;
}

@ObjectType({ description: 'Ein Gremium und ob es seinen Sitzungstakt hält' })
export class BoardPulse {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare slug: string;

  @Field(() => String)
  declare name: string;

  @Field(() => BoardPulseEnum)
  declare pulse: BoardPulseKind;

  @Field(() => Int, { nullable: true, description: 'Sitzungstakt in Monaten' })
  declare cadenceMonths: number | null;

  @Field(() => CalendarDay, { nullable: true, description: 'Die letzte Sitzung, die hier gehalten wurde' })
  declare lastHeldOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Die letzte bekannte Sitzung, wie die Quelle sie nennt',
  })
  declare lastKnownText: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'Stand der Quelle' })
  declare lastKnownAsOf: string | null;

  @Field(() => DateTime, { nullable: true })
  declare nextMeetingAt: string | null;
}

@ObjectType({ description: 'Wie weit eine adressierte Entscheidung ist' })
export class CockpitDecision {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare slug: string;

  @Field(() => String)
  declare number: string;

  @Field(() => String)
  declare title: string;

  @Field(() => Int)
  declare total: number;

  @Field(() => Int)
  declare done: number;

  @Field(() => Int)
  declare overdue: number;

  @Field(() => Int, { description: 'Stellen, die noch nichts gemeldet haben' })
  declare silent: number;
}

@ObjectType({ description: 'Das Cockpit der Geschäftsstelle' })
export class Cockpit {
  @Field(() => CalendarDay)
  declare today: string;

  @Field(() => [CockpitMeeting])
  declare meetings: readonly CockpitMeeting[];

  @Field(() => [BoardPulse])
  declare boards: readonly BoardPulse[];

  @Field(() => [CockpitDecision])
  declare decisions: readonly CockpitDecision[];
}
