import type { ObligationState } from '@gremia/domain/implementation/obligation';
import type { ResponseState } from '@gremia/domain/implementation/response';
import type { DeadlineClass } from '@gremia/domain/proposals/proposal-terms';
import type { PublicBodyKind } from '@gremia/domain/public-bodies/public-body';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { DeadlineClassEnum } from '../../proposals/proposals.public.ts';
import { PublicBodyKindEnum } from '../../public-bodies/public-bodies.public.ts';
import { AddressedDecision } from './addressed-decision.ts';
import { HouseReport } from './house-report.ts';
import { ObligationStateEnum, ResponseStateEnum } from './tally.ts';

const urgencies = ['overdue', 'soon', 'later', 'done'] as const;
const UrgencyEnum = graphqlEnum('Urgency', urgencies);

@ObjectType({ description: 'Wie viele von den Stellen nebenan es schon haben' })
export class Neighbours {
  @Field(() => Int)
  declare done: number;

  @Field(() => Int)
  declare total: number;
}

@ObjectType({ description: 'Eine Umsetzungspflicht einer Stelle' })
export class Duty {
  @Field(() => ID)
  declare id: string;

  @Field(() => UrgencyEnum)
  declare urgency: (typeof urgencies)[number];

  @Field(() => ObligationStateEnum)
  declare state: ObligationState;

  @Field(() => CalendarDay, { nullable: true })
  declare stateOn: string | null;

  @Field(() => Int, { description: 'Zählt die Meldungen; wer meldet, nennt die zuletzt gesehene' })
  declare revision: number;

  @Field(() => String, { nullable: true })
  declare product: string | null;

  @Field(() => String, { nullable: true })
  declare note: string | null;

  @Field(() => CalendarDay, { nullable: true })
  declare dueOn: string | null;

  @Field(() => CalendarDay, {
    nullable: true,
    description: 'Seit wann die Frist ruht; so lange hat sie kein Datum',
  })
  declare pausedSince: string | null;

  @Field(() => CalendarDay, {
    nullable: true,
    description: 'Die vereinbarte Frist, wo eine Pause sie verschoben hat',
  })
  declare agreedDueOn: string | null;

  @Field(() => DeadlineClassEnum)
  declare deadlineClass: DeadlineClass;

  @Field(() => CalendarDay)
  declare bindingSince: string;

  @Field(() => Boolean, { description: 'Die Stelle hat ihren Stand zur Veröffentlichung freigegeben' })
  declare released: boolean;

  @Field(() => Boolean, { description: 'Der Stand stammt aus einer erfundenen Meldung' })
  declare stateIsExample: boolean;

  @Field(() => AddressedDecision)
  declare decision: AddressedDecision;

  @Field(() => HouseReport, { nullable: true })
  declare lastReport: HouseReport | null;

  @Field(() => Neighbours, { nullable: true })
  declare inKreis: Neighbours | null;

  @Field(() => Neighbours, { nullable: true })
  declare inSizeClass: Neighbours | null;
}

@ObjectType({ description: 'Eine Empfehlung, zu der die Stelle gefragt ist' })
export class Recommendation {
  @Field(() => ID)
  declare id: string;

  @Field(() => ResponseStateEnum)
  declare state: ResponseState;

  @Field(() => String, { nullable: true })
  declare reason: string | null;

  @Field(() => CalendarDay, { nullable: true })
  declare answeredOn: string | null;

  @Field(() => Boolean, { description: 'Die Stelle kann beitreten und sich damit binden' })
  declare accessionOpen: boolean;

  @Field(() => AddressedDecision)
  declare decision: AddressedDecision;
}

@ObjectType({ description: 'Die Nachfolgerin, in der eine Stelle aufgegangen ist' })
export class Successor {
  @Field(() => ID)
  declare key: string;

  @Field(() => String)
  declare name: string;

  @Field(() => CalendarDay)
  declare on: string;
}

@ObjectType({ description: 'Was eine Stelle bindet' })
export class House {
  @Field(() => DateTime)
  declare asOf: string;

  @Field(() => Successor, { nullable: true })
  declare mergedInto: Successor | null;

  @Field(() => ID)
  declare key: string;

  @Field(() => String)
  declare name: string;

  @Field(() => PublicBodyKindEnum)
  declare kind: PublicBodyKind;

  @Field(() => String, { nullable: true })
  declare sizeClass: string | null;

  @Field(() => String, { nullable: true })
  declare kreisName: string | null;

  @Field(() => String, { nullable: true })
  declare providerName: string | null;

  @Field(() => [Duty])
  declare duties: readonly Duty[];

  @Field(() => [Recommendation])
  declare recommendations: readonly Recommendation[];

  @Field(() => Boolean)
  declare viewerCanReport: boolean;

  @Field(() => Boolean)
  declare viewerCanRelease: boolean;

  @Field(() => Boolean)
  declare viewerCanAnswer: boolean;

  @Field(() => Boolean)
  declare viewerCanAccede: boolean;
}

@ObjectType({ description: 'Eine Stelle, für die man melden darf' })
export class RepresentedBody {
  @Field(() => ID)
  declare key: string;

  @Field(() => String)
  declare name: string;

  @Field(() => PublicBodyKindEnum)
  declare kind: PublicBodyKind;

  @Field(() => Int)
  declare overdue: number;
}
