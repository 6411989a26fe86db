import { waitingKinds, type WaitingKind } from '@gremia/domain/waiting/waiting';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';

const waitingKind = graphqlEnum('WaitingKind', waitingKinds);

@ObjectType({ description: 'Etwas, das auf die angemeldete Person in ihrer Rolle wartet' })
export class WaitingItem {
  @Field(() => waitingKind)
  declare kind: WaitingKind;

  @Field(() => String, { description: 'Worum es geht' })
  declare title: string;

  @Field(() => String, { nullable: true, description: 'Wo es steht: Gremium, Sitzung oder Stelle' })
  declare context: string | null;

  @Field(() => Int, { nullable: true, description: 'Wie viele es sind, wo mehrere zusammengefasst sind' })
  declare count: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Bis wann oder wann' })
  declare at: string | null;

  @Field(() => [String], { description: 'Die Teile der Adresse, in der Reihenfolge, die zur Art gehört' })
  declare address: readonly string[];
}
