import { type MembershipKind, membershipKinds } from '@gremia/domain/boards/board';
import type { StepUpAct } from '@gremia/domain/boards/step-up';
import type { RoleKind } from '@gremia/domain/access/actor';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';
import { BoardMeeting, BoardSummary } from './board.ts';
import { BoardRules } from './board-rules.ts';
import { StepUpActEnum } from './step-up.ts';

export const MembershipKindEnum = graphqlEnum('MembershipKind', membershipKinds);
const OfficeKindEnum = graphqlEnum('BoardOfficeKind', ['chair', 'secretariat']);

@ObjectType({ description: 'Die Stelle, die einen Sitz besetzt' })
export class EntitledOrganisation {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare key: string;

  @Field(() => String)
  declare name: string;
}

@ObjectType({ description: 'Wer einen Sitz innehat oder vertritt' })
export class SeatMember {
  @Field(() => ID)
  declare personId: string;

  @Field(() => String)
  declare name: string;

  @Field(() => MembershipKindEnum)
  declare kind: MembershipKind;
}

@ObjectType({ description: 'Ein Sitz in einem Gremium' })
export class Seat {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare key: string;

  @Field(() => String)
  declare label: string;

  @Field(() => Boolean)
  declare voting: boolean;

  @Field(() => EntitledOrganisation, { nullable: true })
  declare entitledOrganisation: EntitledOrganisation | null;

  @Field(() => [SeatMember], { description: 'Mitglied vor Vertretungen; leer, wenn niemand benannt ist' })
  declare members: readonly SeatMember[];
}

@ObjectType({ description: 'Eine Bank: die Seite, zu der Sitze gehören' })
export class Bench {
  @Field(() => String)
  declare key: string;

  @Field(() => String)
  declare name: string;

  @Field(() => [Seat])
  declare seats: readonly Seat[];
}

@ObjectType({ description: 'Wer im Gremium ein Amt hat' })
export class BoardOfficer {
  @Field(() => String)
  declare name: string;

  @Field(() => OfficeKindEnum)
  declare kind: Extract<RoleKind, 'chair' | 'secretariat'>;
}

@ObjectType({ description: 'Ein veröffentlichter Beschluss, wie das Gremium ihn aufführt' })
export class BoardResolution {
  @Field(() => String)
  declare number: string;

  @Field(() => String)
  declare slug: string;

  @Field(() => String)
  declare title: string;

  @Field(() => CalendarDay)
  declare adoptedOn: CalendarDate;

  @Field(() => String)
  declare force: string;

  @Field(() => Boolean)
  declare example: boolean;
}

@ObjectType({ description: 'Ein Gremium mit Sitzen, Regeln, Sitzungen und Beschlüssen' })
export class BoardDetail extends BoardSummary {
  @Field(() => [Bench])
  declare benches: readonly Bench[];

  @Field(() => BoardRules, { nullable: true })
  declare rules: BoardRules | null;

  @Field(() => [BoardOfficer])
  declare officers: readonly BoardOfficer[];

  @Field(() => [BoardMeeting])
  declare upcomingMeetings: readonly BoardMeeting[];

  @Field(() => [BoardMeeting], { description: 'Die letzten zehn' })
  declare pastMeetings: readonly BoardMeeting[];

  @Field(() => Int)
  declare resolutionCount: number;

  @Field(() => [BoardResolution], { description: 'Die letzten fünf' })
  declare latestResolutions: readonly BoardResolution[];

  @Field(() => [StepUpActEnum], {
    description: 'Wovor nach einem Passkey gefragt wird, der höchstens fünf Minuten alt ist',
  })
  declare stepUpActs: readonly StepUpAct[];

  @Field(() => Boolean)
  declare viewerCanPlanMeeting: boolean;

  @Field(() => Boolean)
  declare viewerCanSetStepUp: boolean;
}
