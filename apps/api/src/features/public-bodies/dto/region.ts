import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Ein Regierungsbezirk' })
export class Region {
  @Field(() => String)
  declare code: string;

  @Field(() => String)
  declare name: string;

  @Field(() => String)
  declare seat: string;

  @Field(() => String)
  declare landschaftsverband: string;
}
