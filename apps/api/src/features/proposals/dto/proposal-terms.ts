import { basesOfForce, type BasisOfForce, forces } from '@gremia/domain/proposals/basis-of-force';
import {
  type CommitmentKind,
  commitmentKinds,
  type DeadlineClass,
  deadlineClasses,
} from '@gremia/domain/proposals/proposal-terms';
import { type PublicationLevel, publicationLevels } from '@gremia/domain/proposals/publication-level';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';
import { Scope } from './scope.ts';

export const BasisOfForceEnum = graphqlEnum('BasisOfForce', basesOfForce, 'Warum etwas bindet');
export const ForceEnum = graphqlEnum('Force', forces, 'Folgt aus der Bindungsgrundlage');
export const DeadlineClassEnum = graphqlEnum('DeadlineClass', deadlineClasses);
export const CommitmentKindEnum = graphqlEnum('CommitmentKind', commitmentKinds);
export const PublicationLevelEnum = graphqlEnum('PublicationLevel', publicationLevels);

@ObjectType()
export class ProposedDeadline {
  @Field(() => DeadlineClassEnum)
  declare deadlineClass: DeadlineClass;

  @Field(() => CalendarDay)
  declare dueOn: string;
}

@ObjectType({ description: 'Was mit demselben Beschluss zugesagt wird' })
export class ProposedCommitment {
  @Field(() => CommitmentKindEnum)
  declare kind: CommitmentKind;

  @Field(() => String)
  declare title: string;

  @Field(() => String, { description: 'Schlüssel der Stelle, die zusagt' })
  declare owedBy: string;

  @Field(() => String, { nullable: true })
  declare owedByName: string | null;

  @Field(() => Float, { nullable: true })
  declare amountInEuro: number | null;

  @Field(() => CalendarDay)
  declare dueOn: string;

  @Field(() => Boolean, { description: 'Zug um Zug: solange sie aussteht, ruht die kommunale Frist' })
  declare reciprocal: boolean;
}

@ObjectType({ description: 'Der Standard, den ein Beschluss verbindlich macht oder empfiehlt' })
export class StandardOfTerms {
  @Field(() => ID)
  declare slug: string;

  @Field(() => String)
  declare name: string;
}

@ObjectType('ProposalTerms', { description: 'Was eine Vorlage oder ein Beschluss von wem verlangt' })
export class ProposalTermsType {
  @Field(() => BasisOfForceEnum)
  declare basisOfForce: BasisOfForce;

  @Field(() => Scope)
  declare scope: Scope;

  @Field(() => [ProposedDeadline])
  declare deadlines: readonly ProposedDeadline[];

  @Field(() => PublicationLevelEnum)
  declare publicationLevel: PublicationLevel;

  @Field(() => String, { nullable: true })
  declare funding: string | null;

  @Field(() => [ProposedCommitment])
  declare commitments: readonly ProposedCommitment[];

  @Field(() => StandardOfTerms, { nullable: true })
  declare standard: StandardOfTerms | null;
}
