import { federalDecisionKinds, type FederalDecisionKind } from '@gremia/domain/federal/federal-topic';
import type { DeadlineClass } from '@gremia/domain/proposals/proposal-terms';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DeadlineClassEnum } from '../../proposals/proposals.public.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';

export const FederalDecisionKindEnum = graphqlEnum('FederalDecisionKind', federalDecisionKinds);

@ObjectType()
export class FederalDeadline {
  @Field(() => String, { description: 'Wen oder was die Frist betrifft, in den Worten der Quelle' })
  declare scope: string;

  @Field(() => CalendarDay, { nullable: true })
  declare dueOn: string | null;

  @Field(() => String, { nullable: true, description: 'Was die Quelle statt eines Tages nennt' })
  declare dueText: string | null;

  @Field(() => DeadlineClassEnum, { nullable: true })
  declare deadlineClass: DeadlineClass | null;
}

@ObjectType({ description: 'Ein Beschluss des IT-Planungsrats in einer Liste' })
export class FederalDecisionSummary {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare slug: string;

  @Field(() => String, { nullable: true, description: 'Leer, wo keine Quelle die Nummer nennt' })
  declare number: string | null;

  @Field(() => Int)
  declare sessionNumber: number;

  @Field(() => CalendarDay)
  declare date: string;

  @Field(() => String)
  declare title: string;

  @Field(() => FederalDecisionKindEnum)
  declare kind: FederalDecisionKind;

  @Field(() => Boolean)
  declare binding: boolean;

  @Field(() => Boolean)
  declare concernsMunicipalities: boolean;
}

@ObjectType({ description: 'Ein Standard, um den es in dem Beschluss geht' })
export class StandardOfDecision {
  @Field(() => String)
  declare slug: string;

  @Field(() => String)
  declare name: string;
}

@ObjectType({ description: 'Was aus dem Beschluss für Stellen in Nordrhein-Westfalen wurde' })
export class AddressedByDecision {
  @Field(() => String)
  declare slug: string;

  @Field(() => String)
  declare title: string;

  @Field(() => String, { nullable: true })
  declare standardName: string | null;

  @Field(() => Int)
  declare bodyCount: number;

  @Field(() => CalendarDay, { nullable: true, description: 'Seit wann er hier niemanden mehr bindet' })
  declare endedOn: string | null;

  @Field(() => String, { nullable: true })
  declare endReason: string | null;
}

@ObjectType({ description: 'Ein Beschluss des IT-Planungsrats' })
export class FederalDecision extends FederalDecisionSummary {
  @Field(() => String)
  declare gist: string;

  @Field(() => [FederalDeadline])
  declare deadlines: readonly FederalDeadline[];

  @Field(() => String)
  declare source: string;

  @Field(() => String, { description: 'Wie sicher die Angaben sind' })
  declare provenance: string;

  @Field(() => [StandardOfDecision])
  declare standards: readonly StandardOfDecision[];

  @Field(() => [AddressedByDecision])
  declare addressed: readonly AddressedByDecision[];
}

@InputType({ description: 'Alle genannten Merkmale müssen zutreffen' })
export class FederalDecisionFilter {
  @Field(() => String, { nullable: true, description: 'Teil von Nummer, Titel oder Inhalt' })
  declare text?: string | null;

  @Field(() => FederalDecisionKindEnum, { nullable: true })
  declare kind?: FederalDecisionKind | null;

  @Field(() => Boolean, { nullable: true })
  declare binding?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  declare concernsMunicipalities?: boolean | null;
}

@ObjectType()
export class FederalDecisionPage {
  @Field(() => Int)
  declare totalCount: number;

  @Field(() => [FederalDecisionSummary])
  declare nodes: readonly FederalDecisionSummary[];

  @Field(() => String, { nullable: true, description: 'Für `after` der nächsten Seite' })
  declare endCursor: string | null;

  @Field(() => Boolean)
  declare hasNextPage: boolean;
}
