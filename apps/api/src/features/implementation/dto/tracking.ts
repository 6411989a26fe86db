import type { ObligationState } from '@gremia/domain/implementation/obligation';
import type { PublicationLevel } from '@gremia/domain/proposals/publication-level';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { PublicationLevelEnum } from '../../proposals/proposals.public.ts';
import { ReportDetailsTold } from './report-details.ts';
import { ObligationStateEnum } from './tally.ts';

export const trackingSorts = ['dueOn', 'body', 'stateOn'] as const;
export type TrackingSort = (typeof trackingSorts)[number];
export const TrackingSortEnum = graphqlEnum('TrackingSort', trackingSorts);

@InputType({ description: 'Alle genannten Merkmale müssen zutreffen' })
export class TrackingFilter {
  @Field(() => ID, { nullable: true, description: 'Adresse des Beschlusses unter /umsetzung' })
  declare decision?: string | null;

  @Field(() => ObligationStateEnum, { nullable: true })
  declare state?: ObligationState | null;

  @Field(() => Boolean, { nullable: true })
  declare overdue?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Regierungsbezirk' })
  declare rbCode?: string | null;

  @Field(() => String, { nullable: true })
  declare kreisKey?: string | null;

  @Field(() => String, { nullable: true })
  declare sizeClass?: string | null;

  @Field(() => String, { nullable: true, description: 'Schlüssel des IT-Dienstleisters' })
  declare providerKey?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Teil des Namens der Stelle oder Anfang ihres Schlüssels',
  })
  declare search?: string | null;
}

@ObjectType({ description: 'Eine Pflicht einer Stelle, für die, die den Stand aller verfolgen' })
export class TrackedObligation {
  @Field(() => ID)
  declare id: string;

  @Field(() => ID)
  declare bodyKey: string;

  @Field(() => String)
  declare bodyName: string;

  @Field(() => String, { nullable: true })
  declare kreisName: string | null;

  @Field(() => String, { nullable: true })
  declare regionName: string | null;

  @Field(() => String, { nullable: true })
  declare sizeClass: string | null;

  @Field(() => String, { nullable: true })
  declare providerName: string | null;

  @Field(() => ID)
  declare decisionSlug: string;

  @Field(() => String)
  declare decisionTitle: string;

  @Field(() => CalendarDay, { nullable: true, description: 'Seit wann der Beschluss nicht mehr gilt' })
  declare decisionEndedOn: string | null;

  @Field(() => PublicationLevelEnum, { description: 'Was davon öffentlich ist' })
  declare publicationLevel: PublicationLevel;

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

  @Field(() => Boolean)
  declare overdue: boolean;

  @Field(() => ObligationStateEnum)
  declare state: ObligationState;

  @Field(() => CalendarDay, { nullable: true })
  declare stateOn: string | null;

  @Field(() => Int, { description: 'Wie oft gemeldet wurde' })
  declare reports: number;

  @Field(() => String, { nullable: true, description: 'Nie öffentlich' })
  declare product: string | null;

  @Field(() => ReportDetailsTold, {
    nullable: true,
    description: 'Was die letzte Meldung sonst sagt, wo danach gefragt ist; nie öffentlich',
  })
  declare details: ReportDetailsTold | null;

  @Field(() => Boolean)
  declare example: boolean;
}

@ObjectType()
export class TrackingPage {
  @Field(() => DateTime)
  declare asOf: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Wie viele Pflichten es sind; leer, wo die Zähler es nicht ohne Nachzählen sagen',
  })
  declare totalCount: number | null;

  @Field(() => [TrackedObligation])
  declare nodes: readonly TrackedObligation[];

  @Field(() => Boolean)
  declare hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  declare endCursor: string | null;
}

@ObjectType()
export class TrackingChoice {
  @Field(() => ID)
  declare value: string;

  @Field(() => String)
  declare label: string;
}

@ObjectType({ description: 'Wonach sich die Tabelle der Pflichten filtern lässt' })
export class TrackingChoices {
  @Field(() => [TrackingChoice])
  declare decisions: readonly TrackingChoice[];

  @Field(() => [TrackingChoice])
  declare regions: readonly TrackingChoice[];

  @Field(() => [TrackingChoice])
  declare kreise: readonly TrackingChoice[];

  @Field(() => [TrackingChoice])
  declare sizeClasses: readonly TrackingChoice[];

  @Field(() => [TrackingChoice])
  declare providers: readonly TrackingChoice[];
}
