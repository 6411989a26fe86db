import {
  type CompetenceTask,
  competenceTasks,
  type PublicBodyKind,
  publicBodyKinds,
} from '@gremia/domain/public-bodies/public-body';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';

export const PublicBodyKindEnum = graphqlEnum('PublicBodyKind', publicBodyKinds);
export const CompetenceTaskEnum = graphqlEnum('CompetenceTask', competenceTasks);

@ObjectType({ description: 'Eine Stelle, kurz genannt' })
export class PublicBodyReference {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare key: string;

  @Field(() => String)
  declare name: string;
}

@ObjectType({ description: 'Dass eine Stelle für eine Aufgabe zuständig ist' })
export class Competence {
  @Field(() => CompetenceTaskEnum)
  declare task: CompetenceTask;

  @Field(() => Boolean, { description: 'Folgt aus einer allgemeinen Regel und ist nicht einzeln belegt' })
  declare assumption: boolean;

  @Field(() => String)
  declare source: string;
}

@ObjectType({ description: 'Eine Stelle: Kommune, Behörde, Verband oder IT-Dienstleister' })
export class PublicBody {
  @Field(() => ID)
  declare id: string;

  @Field(() => String, { description: 'AGS; beim Kreis mit 000; sonst eine vergebene Kennung' })
  declare key: string;

  @Field(() => PublicBodyKindEnum)
  declare kind: PublicBodyKind;

  @Field(() => String)
  declare name: string;

  @Field(() => String)
  declare shortName: string;

  @Field(() => String, { nullable: true })
  declare officialType: string | null;

  @Field(() => Boolean)
  declare kreisfrei: boolean;

  @Field(() => String, { description: 'Zwei Ziffern: 05 ist Nordrhein-Westfalen' })
  declare landCode: string;

  @Field(() => PublicBodyReference, { nullable: true, description: 'Der Kreis einer Gemeinde' })
  declare kreis: PublicBodyReference | null;

  @Field(() => String, { nullable: true, description: 'Regierungsbezirk' })
  declare regionCode: string | null;

  @Field(() => String, { nullable: true })
  declare landschaftsverband: string | null;

  @Field(() => Int, { nullable: true })
  declare population: number | null;

  @Field(() => String, { nullable: true })
  declare sizeClass: string | null;

  @Field(() => Float, { nullable: true })
  declare areaKm2: number | null;

  @Field(() => Float, { nullable: true })
  declare longitude: number | null;

  @Field(() => Float, { nullable: true })
  declare latitude: number | null;

  @Field(() => PublicBodyReference, { nullable: true, description: 'Der IT-Dienstleister' })
  declare provider: PublicBodyReference | null;

  @Field(() => String, { nullable: true, description: 'Wie sicher die Zuordnung zum IT-Dienstleister ist' })
  declare providerConfidence: string | null;

  @Field(() => String, { nullable: true })
  declare website: string | null;

  @Field(() => [Competence])
  declare competences: readonly Competence[];

  @Field(() => String)
  declare source: string;
}
