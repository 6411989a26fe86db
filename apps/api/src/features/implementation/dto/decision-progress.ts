import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { AddressedDecision, Commitment } from './addressed-decision.ts';
import { ResponseTally, Tally } from './tally.ts';

@ObjectType({ description: 'Wie weit ein Beschluss ist' })
export class DecisionProgress {
  @Field(() => AddressedDecision)
  declare decision: AddressedDecision;

  @Field(() => Tally, { description: 'Gemeinden und Kreise' })
  declare municipal: Tally;

  @Field(() => Tally, { description: 'Landschaftsverbände und Behörden des Landes' })
  declare other: Tally;

  @Field(() => Boolean, { description: 'Kein Kreis ist verpflichtet' })
  declare onlyGemeinden: boolean;

  @Field(() => ResponseTally)
  declare responses: ResponseTally;

  @Field(() => [Commitment])
  declare commitments: readonly Commitment[];
}

@ObjectType({ description: 'Wie weit das Land insgesamt ist' })
export class LandProgress {
  @Field(() => DateTime)
  declare asOf: string;

  @Field(() => Tally, { description: 'Alle Pflichten der Gemeinden und Kreise' })
  declare municipal: Tally;

  @Field(() => Int, { description: 'Gemeinden und Kreise mit mindestens einer Pflicht' })
  declare bodies: number;

  @Field(() => Int)
  declare reportingBodies: number;

  @Field(() => [DecisionProgress])
  declare decisions: readonly DecisionProgress[];
}
