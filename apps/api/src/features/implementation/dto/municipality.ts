import type { ObligationState } from '@gremia/domain/implementation/obligation';
import type { ResponseState } from '@gremia/domain/implementation/response';
import type { PublicBodyKind } from '@gremia/domain/public-bodies/public-body';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { FormerBody, PublicBodyKindEnum } from '../../public-bodies/public-bodies.public.ts';
import { AddressedDecision } from './addressed-decision.ts';
import { EvidenceFile } from './report-details.ts';
import { ObligationStateEnum, ResponseStateEnum } from './tally.ts';

@ObjectType({ isAbstract: true })
abstract class MunicipalityFacts {
  @Field(() => ID)
  declare key: string;

  @Field(() => String)
  declare name: string;

  @Field(() => String)
  declare shortName: string;

  @Field(() => PublicBodyKindEnum)
  declare kind: PublicBodyKind;

  @Field(() => Boolean)
  declare kreisfrei: boolean;

  @Field(() => String, { nullable: true })
  declare kreisKey: string | null;

  @Field(() => String, { nullable: true })
  declare kreisName: string | null;

  @Field(() => String, { nullable: true, description: 'Regierungsbezirk' })
  declare regionName: string | null;

  @Field(() => Int, { nullable: true })
  declare population: number | null;

  @Field(() => String, { nullable: true })
  declare sizeClass: string | null;
}

@ObjectType({ description: 'Eine Kommune in der Liste; Zahlen nur über das, was veröffentlicht ist' })
export class MunicipalitySummary extends MunicipalityFacts {
  @Field(() => Int, { nullable: true })
  declare done: number | null;

  @Field(() => Int, { nullable: true })
  declare total: number | null;
}

@ObjectType({ description: 'Eine Pflicht, wie die Öffentlichkeit sie sieht: Produkte und Notizen nie' })
export class PublicDuty {
  @Field(() => AddressedDecision)
  declare decision: AddressedDecision;

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

  @Field(() => CalendarDay)
  declare bindingSince: string;

  @Field(() => Boolean, { description: 'Ob der Stand dieser einen Stelle veröffentlicht ist' })
  declare told: boolean;

  @Field(() => ObligationStateEnum, { nullable: true })
  declare state: ObligationState | null;

  @Field(() => CalendarDay, { nullable: true })
  declare stateOn: string | null;

  @Field(() => Boolean, { nullable: true })
  declare overdue: boolean | null;

  @Field(() => Boolean, { nullable: true })
  declare example: boolean | null;

  @Field(() => [EvidenceFile], { description: 'Was die Stelle zum Nachweis freigegeben hat' })
  declare evidence: readonly EvidenceFile[];
}

@ObjectType()
export class PublicResponse {
  @Field(() => AddressedDecision)
  declare decision: AddressedDecision;

  @Field(() => Boolean)
  declare told: boolean;

  @Field(() => ResponseStateEnum, { nullable: true })
  declare state: ResponseState | null;
}

@ObjectType({ description: 'Eine Kommune und was sie bindet' })
export class Municipality extends MunicipalityFacts {
  @Field(() => [FormerBody], { description: 'Frühere Namen und Schlüssel und aufgegangene Kommunen' })
  declare formerly: readonly FormerBody[];

  @Field(() => DateTime)
  declare asOf: string;

  @Field(() => String, { nullable: true })
  declare website: string | null;

  @Field(() => Float, { nullable: true })
  declare areaKm2: number | null;

  @Field(() => String, { nullable: true })
  declare providerName: string | null;

  @Field(() => String, { nullable: true })
  declare providerConfidence: string | null;

  @Field(() => String)
  declare source: string;

  @Field(() => [PublicDuty])
  declare duties: readonly PublicDuty[];

  @Field(() => [PublicResponse])
  declare recommendations: readonly PublicResponse[];
}
