import type { CompetenceTask, PublicBodyKind } from '@gremia/domain/public-bodies/public-body';
import { Field, ObjectType } from '@nestjs/graphql';
import { CompetenceTaskEnum, PublicBodyKindEnum } from '../../public-bodies/public-bodies.public.ts';

@ObjectType({ description: 'Wie etwas heißt, das über einen Schlüssel genannt ist' })
export class NameOfKey {
  @Field(() => String)
  declare key: string;

  @Field(() => String)
  declare name: string;
}

@ObjectType({
  description: 'Geltungsbereich: alle genannten Merkmale treffen zu, keys kommen hinzu, except fallen weg',
})
export class Scope {
  @Field(() => [PublicBodyKindEnum])
  declare kinds: readonly PublicBodyKind[];

  @Field(() => CompetenceTaskEnum, { nullable: true })
  declare competence: CompetenceTask | null;

  @Field(() => [String])
  declare sizeClasses: readonly string[];

  @Field(() => [String])
  declare regions: readonly string[];

  @Field(() => [String])
  declare districts: readonly string[];

  @Field(() => [String])
  declare providers: readonly string[];

  @Field(() => [String])
  declare keys: readonly string[];

  @Field(() => [String])
  declare except: readonly string[];

  @Field(() => [NameOfKey], { description: 'Namen zu den Schlüsseln' })
  declare names: readonly NameOfKey[];
}
