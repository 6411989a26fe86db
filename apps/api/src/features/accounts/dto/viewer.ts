import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Role } from './role.ts';

@ObjectType()
export class Person {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare name: string;
}

@ObjectType({ description: 'Wer angemeldet ist' })
export class Viewer {
  @Field(() => Person)
  declare person: Person;

  @Field(() => Role, { nullable: true })
  declare currentRole: Role | null;

  @Field(() => [Role])
  declare roles: readonly Role[];
}
