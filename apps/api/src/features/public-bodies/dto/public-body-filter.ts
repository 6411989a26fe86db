import type { PublicBodyKind } from '@gremia/domain/public-bodies/public-body';
import { Field, ID, InputType } from '@nestjs/graphql';
import { PublicBodyKindEnum } from './public-body.ts';

@InputType({ description: 'Alle genannten Merkmale müssen zutreffen' })
export class PublicBodyFilter {
  @Field(() => String, { nullable: true, description: 'Teil des Namens oder Anfang des Schlüssels' })
  declare search?: string | null;

  @Field(() => PublicBodyKindEnum, { nullable: true })
  declare kind?: PublicBodyKind | null;

  @Field(() => String, { nullable: true, description: 'Regierungsbezirk' })
  declare rbCode?: string | null;

  @Field(() => String, { nullable: true })
  declare kreisKey?: string | null;

  @Field(() => ID, { nullable: true })
  declare providerId?: string | null;

  @Field(() => String, { nullable: true })
  declare sizeClass?: string | null;

  @Field(() => String, { nullable: true })
  declare landCode?: string | null;
}
