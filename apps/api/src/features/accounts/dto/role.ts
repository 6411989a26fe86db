import { roleKinds, type RoleKind } from '@gremia/domain/access/actor';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';

export const RoleKindEnum = graphqlEnum('RoleKind', roleKinds);

@ObjectType({ description: 'Eine Rolle, die eine Person heute innehat' })
export class Role {
  @Field(() => ID, { description: 'Bleibt gleich, zum Beispiel secretariat:<Gremium>' })
  declare id: string;

  @Field(() => RoleKindEnum)
  declare kind: RoleKind;

  @Field(() => String)
  declare label: string;

  @Field(() => String, { nullable: true, description: 'Das Gremium oder die Stelle' })
  declare objectLabel: string | null;

  @Field(() => String, { nullable: true, description: 'Kurzname des Gremiums oder Schlüssel der Stelle' })
  declare objectKey: string | null;
}
