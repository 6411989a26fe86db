import type { MembershipKind } from '@gremia/domain/boards/board';
import { type AttendanceState, attendanceStates } from '@gremia/domain/meetings/meeting';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { MembershipKindEnum } from '../../boards/boards.public.ts';

export const AttendanceStateEnum = graphqlEnum('AttendanceState', attendanceStates);

@ObjectType({ description: 'Wer einen Sitz in dieser Sitzung einnehmen kann' })
export class SeatCandidate {
  @Field(() => ID)
  declare personId: string;

  @Field(() => String)
  declare name: string;

  @Field(() => MembershipKindEnum)
  declare kind: MembershipKind;
}

@ObjectType({ description: 'Die Anwesenheit eines Sitzes' })
export class SeatAttendance {
  @Field(() => ID)
  declare seatId: string;

  @Field(() => String)
  declare label: string;

  @Field(() => Boolean)
  declare voting: boolean;

  @Field(() => AttendanceStateEnum, { nullable: true, description: 'Leer, solange nichts festgehalten ist' })
  declare state: AttendanceState | null;

  @Field(() => SeatCandidate, { nullable: true, description: 'Wer für den Sitz da ist oder da war' })
  declare person: SeatCandidate | null;

  @Field(() => DateTime, { nullable: true })
  declare arrivedAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Nur wer da war und vor dem Ende gegangen ist' })
  declare leftAt: string | null;

  @Field(() => [SeatCandidate], { description: 'Mitglied vor Vertretungen' })
  declare candidates: readonly SeatCandidate[];
}

@ObjectType({ description: 'Eine Bank in dieser Sitzung' })
export class BenchAttendance {
  @Field(() => String)
  declare key: string;

  @Field(() => String)
  declare name: string;

  @Field(() => Int, { description: 'Stimmberechtigte, ohne die Befangenen des aufgerufenen Punktes' })
  declare entitled: number;

  @Field(() => Int, { description: 'Davon anwesend, im Raum oder zugeschaltet' })
  declare present: number;

  @Field(() => Int, { description: 'Davon zugeschaltet' })
  declare remote: number;

  @Field(() => [SeatAttendance])
  declare seats: readonly SeatAttendance[];
}

@ObjectType({ description: 'Eine Bedingung der Beschlussfähigkeit mit ihren Zahlen' })
export class QuorumCondition {
  @Field(() => String)
  declare label: string;

  @Field(() => String, { description: 'Genau, als ganze Zahl oder Bruch' })
  declare reached: string;

  @Field(() => String)
  declare op: string;

  @Field(() => String)
  declare needed: string;

  @Field(() => Boolean)
  declare holds: boolean;
}

@ObjectType({ description: 'Ob die Sitzung jetzt beschlussfähig ist, nach der üblichen Regel des Gremiums' })
export class MeetingQuorum {
  @Field(() => Boolean, { nullable: true, description: 'Leer, wo es keine Regel gibt' })
  declare quorate: boolean | null;

  @Field(() => Int)
  declare entitled: number;

  @Field(() => Int)
  declare present: number;

  @Field(() => String, { nullable: true })
  declare ruleTitle: string | null;

  @Field(() => String, { nullable: true })
  declare ruleSource: string | null;

  @Field(() => Boolean, { description: 'Ob Zugeschaltete mitstimmen und mitzählen' })
  declare remoteVoting: boolean;

  @Field(() => [QuorumCondition])
  declare conditions: readonly QuorumCondition[];
}
