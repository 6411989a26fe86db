import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { AddressedDeadline } from '../../implementation/implementation.public.ts';

@ObjectType({ description: 'Ein Tag der Kurve' })
export class CurvePoint {
  @Field(() => CalendarDay)
  declare day: string;

  @Field(() => Int, { nullable: true, description: 'Bis dahin umgesetzt; nichts nach heute' })
  declare done: number | null;

  @Field(() => Int, { nullable: true, description: 'Bis dahin umgesetzt oder geplant; nichts vor heute' })
  declare planned: number | null;
}

@ObjectType({ description: 'Gemeinden und Kreise über die Zeit, nach eigenen Angaben' })
export class RolloutCurve {
  @Field(() => DateTime)
  declare asOf: string;

  @Field(() => Int)
  declare total: number;

  @Field(() => Boolean, { description: 'So wenige Stellen, dass die Kurve sie nennen würde' })
  declare suppressed: boolean;

  @Field(() => Int, { nullable: true })
  declare notApplicable: number | null;

  @Field(() => Int, { nullable: true, description: 'Nennen einen Tag, bis zu dem sie umsetzen wollen' })
  declare withPlan: number | null;

  @Field(() => [AddressedDeadline])
  declare deadlines: readonly AddressedDeadline[];

  @Field(() => [CurvePoint])
  declare points: readonly CurvePoint[];
}
