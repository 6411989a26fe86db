import { type Obstacle, obstacles, type ReportDetails } from '@gremia/domain/implementation/report-details';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';

export const ObstacleEnum = graphqlEnum('Obstacle', obstacles);

@InputType({ description: 'Was eine Meldung sonst sagt; alles ist freiwillig und wird nie veröffentlicht' })
export class ReportDetailsInput {
  @Field(() => CalendarDay, { nullable: true, description: 'Bis wann es umgesetzt sein soll' })
  declare plannedFor: string | null;

  @Field(() => Int, { nullable: true, description: 'In Prozent' })
  declare shareDone: number | null;

  @Field(() => [ObstacleEnum], { nullable: true })
  declare obstacles: readonly Obstacle[] | null;

  @Field(() => String, { nullable: true, description: 'Was genau hindert' })
  declare obstacleNote: string | null;

  @Field(() => String, { nullable: true, description: 'Ein Link zum Nachweis, http oder https' })
  declare evidenceLink: string | null;

  @Field(() => Float, { nullable: true, description: 'Einmalig, ganze Cent' })
  declare oneOffCostCents: number | null;

  @Field(() => Float, { nullable: true, description: 'Jährlich, ganze Cent' })
  declare yearlyCostCents: number | null;
}

@ObjectType({ isAbstract: true })
export abstract class ToldDetails {
  @Field(() => CalendarDay, { nullable: true, description: 'Bis wann es umgesetzt sein soll' })
  declare plannedFor: string | null;

  @Field(() => Int, { nullable: true, description: 'In Prozent' })
  declare shareDone: number | null;

  @Field(() => [ObstacleEnum])
  declare obstacles: readonly Obstacle[];

  @Field(() => String, { nullable: true })
  declare obstacleNote: string | null;

  @Field(() => String, { nullable: true })
  declare evidenceLink: string | null;

  @Field(() => Float, { nullable: true, description: 'Einmalig, ganze Cent' })
  declare oneOffCostCents: number | null;

  @Field(() => Float, { nullable: true, description: 'Jährlich, ganze Cent' })
  declare yearlyCostCents: number | null;
}

@ObjectType('ReportDetails', { description: 'Was eine Meldung sonst sagt; nie öffentlich' })
export class ReportDetailsTold extends ToldDetails {}

@ObjectType({
  description:
    'Eine Datei als Nachweis; unter /files/nachweise/<id>, öffentlich nur, wo die Stelle sie freigibt',
})
export class EvidenceFile {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare name: string;

  @Field(() => Int)
  declare sizeInBytes: number;

  @Field(() => Boolean, { description: 'Alle dürfen sie lesen, wo der Stand selbst öffentlich ist' })
  declare released: boolean;
}

/** What was told; what was left out is nothing. */
export function detailsOf(input: ReportDetailsInput | null | undefined): ReportDetails {
  return {
    plannedFor: input?.plannedFor ?? null,
    shareDone: input?.shareDone ?? null,
    obstacles: input?.obstacles ?? [],
    obstacleNote: input?.obstacleNote ?? '',
    evidenceLink: input?.evidenceLink ?? '',
    oneOffCostCents: input?.oneOffCostCents ?? null,
    yearlyCostCents: input?.yearlyCostCents ?? null,
  };
}
