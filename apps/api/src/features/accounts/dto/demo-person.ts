import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Eine erfundene Person, als die man sich in der Vorführung anmelden kann' })
export class DemoPerson {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare name: string;

  @Field(() => String)
  declare roleLabel: string;

  @Field(() => String, { description: 'Überschrift, unter der die Anmeldeseite sie zeigt' })
  declare group: string;
}
