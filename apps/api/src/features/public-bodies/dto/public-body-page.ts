import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PublicBody } from './public-body.ts';

@ObjectType()
export class PublicBodyPage {
  @Field(() => Int)
  declare totalCount: number;

  @Field(() => [PublicBody])
  declare nodes: readonly PublicBody[];

  @Field(() => String, { nullable: true, description: 'Für `after` der nächsten Seite' })
  declare endCursor: string | null;

  @Field(() => Boolean)
  declare hasNextPage: boolean;
}
