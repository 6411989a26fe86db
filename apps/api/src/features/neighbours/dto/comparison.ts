import type { ObligationState } from '@gremia/domain/implementation/obligation';
import type { PublicBodyKind } from '@gremia/domain/public-bodies/public-body';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { AddressedDecision, ObligationStateEnum } from '../../implementation/implementation.public.ts';
import { PublicBodyKindEnum } from '../../public-bodies/public-bodies.public.ts';

@ObjectType({ description: 'Wie viele einer Gruppe von Gemeinden und Kreisen umgesetzt haben' })
export class GroupShare {
  @Field(() => Int)
  declare total: number;

  @Field(() => Int)
  declare done: number;
}

@ObjectType({ description: 'Ein Beschluss im Vergleich; nie mehr, als aus den öffentlichen Zahlen folgt' })
export class ComparedDecision {
  @Field(() => AddressedDecision)
  declare decision: AddressedDecision;

  @Field(() => ObligationStateEnum, {
    nullable: true,
    description: 'Der eigene Stand, wo die Stelle verpflichtet ist',
  })
  declare state: ObligationState | null;

  @Field(() => GroupShare, { nullable: true, description: 'Der Kreis und seine Gemeinden' })
  declare kreis: GroupShare | null;

  @Field(() => GroupShare, { nullable: true, description: 'Dieselbe Größe, im ganzen Land' })
  declare size: GroupShare | null;

  @Field(() => GroupShare, { nullable: true, description: 'Alle anderen Gemeinden und Kreise' })
  declare others: GroupShare | null;
}

@ObjectType({ description: 'Eine Kommune im Vergleich mit anderen, in Summen' })
export class Comparison {
  @Field(() => DateTime)
  declare asOf: string;

  @Field(() => String)
  declare name: string;

  @Field(() => PublicBodyKindEnum)
  declare kind: PublicBodyKind;

  @Field(() => String, { nullable: true })
  declare sizeClass: string | null;

  @Field(() => String, { nullable: true, description: 'Nichts bei kreisfreien Städten: sie stehen zusammen' })
  declare kreisName: string | null;

  @Field(() => [ComparedDecision])
  declare rows: readonly ComparedDecision[];
}
