import type { ObligationState } from '@gremia/domain/implementation/obligation';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ObligationStateEnum } from './tally.ts';

@ObjectType({ description: 'Eine Gemeinde auf der Karte; leer ist, was nicht veröffentlicht ist' })
export class MapPlace {
  @Field(() => ID, { description: 'AGS' })
  declare key: string;

  @Field(() => String)
  declare name: string;

  @Field(() => Boolean, { description: 'Hat eine Pflicht' })
  declare addressed: boolean;

  @Field(() => ObligationStateEnum, { nullable: true, description: 'Nur auf der Karte eines Beschlusses' })
  declare state: ObligationState | null;

  @Field(() => Int, { nullable: true })
  declare overdue: number | null;

  @Field(() => Int, { nullable: true })
  declare done: number | null;

  @Field(() => Int, { nullable: true, description: 'Pflichten, deren Stand veröffentlicht ist' })
  declare total: number | null;
}
