import { type ExtensionState, extensionStates } from '@gremia/domain/dossiers/extension';
import {
  type CheckFinding,
  checkFindings,
  type CheckMethod,
  checkMethods,
} from '@gremia/domain/dossiers/plausibility';
import type { ObligationState } from '@gremia/domain/implementation/obligation';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import {
  AddressedDecision,
  HouseReport,
  ObligationStateEnum,
} from '../../implementation/implementation.public.ts';

export const ExtensionStateEnum = graphqlEnum('ExtensionState', extensionStates);
export const CheckMethodEnum = graphqlEnum('CheckMethod', checkMethods);
export const CheckFindingEnum = graphqlEnum('CheckFinding', checkFindings);

@ObjectType({ description: 'Ein Antrag auf Fristverlängerung' })
export class Extension {
  @Field(() => ID)
  declare id: string;

  @Field(() => ExtensionStateEnum)
  declare state: ExtensionState;

  @Field(() => CalendarDay, { description: 'Die Frist, die verlängert werden soll' })
  declare dueBefore: string;

  @Field(() => CalendarDay)
  declare until: string;

  @Field(() => String)
  declare reason: string;

  @Field(() => DateTime)
  declare askedAt: string;

  @Field(() => String, { nullable: true })
  declare askedBy: string | null;

  @Field(() => String, { nullable: true })
  declare decisionReason: string | null;

  @Field(() => DateTime, { nullable: true })
  declare decidedAt: string | null;

  @Field(() => String, { nullable: true })
  declare decidedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Die aufgegangene Stelle, von der es stammt' })
  declare formerBody: string | null;
}

@ObjectType({ description: 'Eine Plausibilitätsprüfung durch die Geschäftsstelle' })
export class PlausibilityCheck {
  @Field(() => ID)
  declare id: string;

  @Field(() => CalendarDay)
  declare on: string;

  @Field(() => CheckMethodEnum)
  declare method: CheckMethod;

  @Field(() => CheckFindingEnum)
  declare finding: CheckFinding;

  @Field(() => String, { nullable: true })
  declare note: string | null;

  @Field(() => Int, { description: 'Die geprüfte Meldung' })
  declare revision: number;

  @Field(() => String, { nullable: true })
  declare checkedBy: string | null;
}

@ObjectType({ description: 'Eine Rückfrage oder eine Antwort; sie wird nie veröffentlicht' })
export class DutyMessage {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare text: string;

  @Field(() => Boolean)
  declare fromBody: boolean;

  @Field(() => DateTime)
  declare writtenAt: string;

  @Field(() => String, { nullable: true })
  declare writtenBy: string | null;

  @Field(() => String, { nullable: true, description: 'Die aufgegangene Stelle, von der es stammt' })
  declare formerBody: string | null;
}

@ObjectType({ description: 'Eine Umsetzungspflicht mit allem, was zu ihr gehört' })
export class Dossier {
  @Field(() => ID)
  declare id: string;

  @Field(() => ID)
  declare bodyKey: string;

  @Field(() => String)
  declare bodyName: string;

  @Field(() => AddressedDecision)
  declare decision: AddressedDecision;

  @Field(() => ObligationStateEnum)
  declare state: ObligationState;

  @Field(() => CalendarDay, { nullable: true })
  declare stateOn: string | null;

  @Field(() => Boolean)
  declare stateIsExample: boolean;

  @Field(() => Int)
  declare revision: number;

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

  @Field(() => Boolean)
  declare overdue: boolean;

  @Field(() => Boolean)
  declare ended: boolean;

  @Field(() => String, { nullable: true })
  declare product: string | null;

  @Field(() => [HouseReport])
  declare reports: readonly HouseReport[];

  @Field(() => [Extension])
  declare extensions: readonly Extension[];

  @Field(() => [PlausibilityCheck])
  declare checks: readonly PlausibilityCheck[];

  @Field(() => [DutyMessage])
  declare messages: readonly DutyMessage[];

  @Field(() => Boolean)
  declare viewerCanAskExtension: boolean;

  @Field(() => Boolean)
  declare viewerCanDecideExtension: boolean;

  @Field(() => Boolean)
  declare viewerCanCheck: boolean;

  @Field(() => Boolean)
  declare viewerCanWrite: boolean;

  @Field(() => Boolean, { description: 'Darf Nachweise der eigenen Meldungen allen zeigen' })
  declare viewerCanRelease: boolean;
}
