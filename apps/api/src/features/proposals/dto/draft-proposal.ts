import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';
import type { CommitmentKind, DeadlineClass } from '@gremia/domain/proposals/proposal-terms';
import type { PublicationLevel } from '@gremia/domain/proposals/publication-level';
import type { CompetenceTask, PublicBodyKind } from '@gremia/domain/public-bodies/public-body';
import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { CompetenceTaskEnum, PublicBodyKindEnum } from '../../public-bodies/public-bodies.public.ts';
import {
  BasisOfForceEnum,
  CommitmentKindEnum,
  DeadlineClassEnum,
  PublicationLevelEnum,
} from './proposal-terms.ts';

@InputType()
export class ScopeInput {
  @Field(() => [PublicBodyKindEnum], { defaultValue: [] })
  declare kinds: PublicBodyKind[];

  @Field(() => CompetenceTaskEnum, { nullable: true, defaultValue: null })
  declare competence: CompetenceTask | null;

  @Field(() => [String], { defaultValue: [] })
  declare sizeClasses: string[];

  @Field(() => [String], { defaultValue: [] })
  declare regions: string[];

  @Field(() => [String], { defaultValue: [] })
  declare districts: string[];

  @Field(() => [String], { defaultValue: [] })
  declare providers: string[];

  @Field(() => [String], { defaultValue: [] })
  declare keys: string[];

  @Field(() => [String], { defaultValue: [] })
  declare except: string[];
}

@InputType()
export class ProposedDeadlineInput {
  @Field(() => DeadlineClassEnum)
  declare deadlineClass: DeadlineClass;

  // Text, so that a date that is none is told beside its field.
  @Field(() => String, { description: 'JJJJ-MM-TT' })
  declare dueOn: string;
}

@InputType()
export class ProposedCommitmentInput {
  @Field(() => CommitmentKindEnum)
  declare kind: CommitmentKind;

  @Field(() => String)
  declare title: string;

  @Field(() => String, { description: 'Schlüssel der Stelle, die zusagt' })
  declare owedBy: string;

  @Field(() => Float, { nullable: true, defaultValue: null })
  declare amountInEuro: number | null;

  @Field(() => String, { description: 'JJJJ-MM-TT' })
  declare dueOn: string;

  @Field(() => Boolean, { defaultValue: false })
  declare reciprocal: boolean;
}

@InputType()
export class ProposalTermsInput {
  @Field(() => BasisOfForceEnum)
  declare basisOfForce: BasisOfForce;

  @Field(() => ScopeInput)
  declare scope: ScopeInput;

  @Field(() => [ProposedDeadlineInput], { defaultValue: [] })
  declare deadlines: ProposedDeadlineInput[];

  @Field(() => PublicationLevelEnum)
  declare publicationLevel: PublicationLevel;

  @Field(() => String, { nullable: true, defaultValue: null })
  declare funding: string | null;

  @Field(() => [ProposedCommitmentInput], { defaultValue: [] })
  declare commitments: ProposedCommitmentInput[];

  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'Adresse des Standards, um den es geht',
  })
  declare standard: string | null;
}

@InputType()
export class ProposalInput {
  @Field(() => String)
  declare title: string;

  @Field(() => String)
  declare text: string;

  @Field(() => String, { defaultValue: '' })
  declare rationale: string;

  @Field(() => ProposalTermsInput)
  declare terms: ProposalTermsInput;

  @Field(() => Boolean, { defaultValue: false, description: 'Eine Frist vor heute ist gewollt' })
  declare pastDeadlinesIntended: boolean;
}

@InputType()
export class DraftProposalInput {
  @Field(() => ID, { description: 'Vom Browser gebildet: zweimal gesendet ist es dieselbe Vorlage' })
  declare key: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Der Tagesordnungspunkt, für den sie geschrieben wird; sonst das Gremium',
  })
  declare itemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Ohne Tagesordnungspunkt, etwa für einen Umlauf' })
  declare boardId?: string | null;

  @Field(() => ProposalInput)
  declare proposal: ProposalInput;
}
