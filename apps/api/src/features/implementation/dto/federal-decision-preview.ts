import type { CompetenceTask, PublicBodyKind } from '@gremia/domain/public-bodies/public-body';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CompetenceTaskEnum, PublicBodyKindEnum } from '../../public-bodies/public-bodies.public.ts';
import { StandardDeadline } from '../../standards/standards.public.ts';

@ObjectType({ description: 'Eine Stelle, die das Gesetz binden kann' })
export class CandidateBody {
  @Field(() => ID)
  declare key: string;

  @Field(() => String)
  declare name: string;

  @Field(() => PublicBodyKindEnum)
  declare kind: PublicBodyKind;

  @Field(() => String, { nullable: true })
  declare kreisName: string | null;

  @Field(() => Int, { nullable: true })
  declare population: number | null;

  @Field(() => Boolean, { description: 'Nach der Zuständigkeit, wie sie angenommen ist' })
  declare addressed: boolean;
}

@ObjectType()
export class StandardPreview {
  @Field(() => ID)
  declare slug: string;

  @Field(() => String)
  declare name: string;

  @Field(() => String, { description: 'Art in den Worten der Quelle' })
  declare kind: string;

  @Field(() => CompetenceTaskEnum, { nullable: true })
  declare competence: CompetenceTask | null;

  @Field(() => [String], {
    description: 'Worauf die Zuständigkeit beruht, solange sie nicht einzeln belegt ist',
  })
  declare assumptions: readonly string[];

  @Field(() => [StandardDeadline])
  declare deadlines: readonly StandardDeadline[];

  @Field(() => [CandidateBody])
  declare bodies: readonly CandidateBody[];
}

@ObjectType({ description: 'Was die Bestätigung eines Beschlusses des IT-Planungsrats bewirken würde' })
export class FederalDecisionPreview {
  @Field(() => ID)
  declare number: string;

  @Field(() => String)
  declare basisText: string;

  @Field(() => Boolean)
  declare binding: boolean;

  @Field(() => Boolean)
  declare confirmed: boolean;

  @Field(() => [StandardPreview])
  declare standards: readonly StandardPreview[];
}
