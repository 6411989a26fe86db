import type { AttendanceState, MeetingState } from '@gremia/domain/meetings/meeting';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { MeetingStateEnum } from '../../boards/boards.public.ts';
import { AttendanceStateEnum, MeetingQuorum, SeatCandidate } from './meeting-attendance.ts';

@ObjectType({ description: 'Wo ein Punkt gerade steht' })
export class LiveItem {
  @Field(() => ID)
  declare id: string;

  @Field(() => DateTime, { nullable: true })
  declare calledAt: string | null;

  @Field(() => DateTime, { nullable: true })
  declare finishedAt: string | null;

  @Field(() => Boolean)
  declare ballotOpen: boolean;
}

@ObjectType({ description: 'Wer für einen Sitz da ist' })
export class LiveSeat {
  @Field(() => ID)
  declare seatId: string;

  @Field(() => AttendanceStateEnum, { nullable: true, description: 'Leer, solange nichts festgehalten ist' })
  declare state: AttendanceState | null;

  @Field(() => SeatCandidate, { nullable: true })
  declare person: SeatCandidate | null;

  @Field(() => DateTime, { nullable: true })
  declare arrivedAt: string | null;

  @Field(() => DateTime, { nullable: true })
  declare leftAt: string | null;
}

@ObjectType({ description: 'Wie viele einer Bank da sind, gezählt wie in BenchAttendance' })
export class LiveBench {
  @Field(() => String)
  declare key: string;

  @Field(() => Int)
  declare entitled: number;

  @Field(() => Int)
  declare present: number;

  @Field(() => Int)
  declare remote: number;

  @Field(() => [LiveSeat])
  declare seats: readonly LiveSeat[];
}

@ObjectType({
  description:
    'Was sich während einer Sitzung ändert, für alle gleich, die gleich viel sehen; nichts Persönliches',
})
export class MeetingLive {
  @Field(() => ID)
  declare meetingId: string;

  // A count of transactions outgrows 32 bits.
  @Field(() => Float, {
    description: 'Von zweien ist die größere neuer, auch über verschiedene Server hinweg',
  })
  declare revision: number;

  @Field(() => Int, {
    description: 'Ausgabe der Seiten der Sitzung: Ist sie eine andere als die gelesene, ist neu zu lesen',
  })
  declare edition: number;

  @Field(() => MeetingStateEnum)
  declare state: MeetingState;

  @Field(() => ID, { nullable: true, description: 'Der aufgerufene Punkt, sofern er zu sehen ist' })
  declare currentItemId: string | null;

  @Field(() => [LiveItem])
  declare items: readonly LiveItem[];

  @Field(() => [LiveBench])
  declare benches: readonly LiveBench[];

  @Field(() => MeetingQuorum)
  declare quorum: MeetingQuorum;
}
