import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';

export const trailLanguages = ['de', 'en'] as const;
export type TrailLanguage = (typeof trailLanguages)[number];
export const TrailLanguageEnum = graphqlEnum('TrailLanguage', trailLanguages);

@InputType({ description: 'Alle genannten Merkmale müssen zutreffen' })
export class AuditFilter {
  @Field(() => CalendarDay, { nullable: true })
  declare from?: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'Der letzte Tag' })
  declare to?: string | null;

  @Field(() => String, { nullable: true, description: 'Teil des Namens der handelnden Person' })
  declare person?: string | null;

  @Field(() => String, { nullable: true, description: 'Zum Beispiel vote.cast' })
  declare act?: string | null;

  @Field(() => ID, { nullable: true })
  declare objectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Kurzname des Gremiums' })
  declare board?: string | null;
}

@ObjectType({ description: 'Eine Einzelheit eines Vorgangs' })
export class AuditDetail {
  @Field(() => String, { description: 'Zum Beispiel from, to, reason' })
  declare name: string;

  @Field(() => String, { nullable: true })
  declare value: string | null;

  @Field(() => String, { nullable: true, description: 'Wie heißt, was der Wert benennt' })
  declare label: string | null;
}

@ObjectType({ description: 'Wer wann was getan hat; unveränderlich' })
export class AuditEntry {
  @Field(() => ID)
  declare id: string;

  @Field(() => DateTime)
  declare at: string;

  @Field(() => String)
  declare act: string;

  @Field(() => String, { nullable: true, description: 'Leer, wo das System selbst gehandelt hat' })
  declare personName: string | null;

  @Field(() => String, { nullable: true })
  declare roleLabel: string | null;

  @Field(() => String, { nullable: true, description: 'Das Gremium oder die Stelle, wofür gehandelt wurde' })
  declare onBehalfOf: string | null;

  @Field(() => ID, { nullable: true })
  declare objectId: string | null;

  @Field(() => String, { nullable: true })
  declare objectLabel: string | null;

  @Field(() => [AuditDetail])
  declare details: readonly AuditDetail[];

  @Field(() => String)
  declare requestId: string;
}

@ObjectType()
export class AuditPage {
  @Field(() => [AuditEntry])
  declare nodes: readonly AuditEntry[];

  @Field(() => Boolean)
  declare hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  declare endCursor: string | null;
}

@ObjectType()
export class AuditWord {
  @Field(() => ID)
  declare value: string;

  @Field(() => String)
  declare label: string;
}

@ObjectType({ description: 'Wie Vorgänge und Einzelheiten heißen, und wonach sich filtern lässt' })
export class AuditChoices {
  @Field(() => [AuditWord])
  declare acts: readonly AuditWord[];

  @Field(() => [AuditWord])
  declare details: readonly AuditWord[];

  @Field(() => [AuditWord], { description: 'Wie Werte von Einzelheiten heißen, die Wörter des Systems sind' })
  declare values: readonly AuditWord[];

  @Field(() => [AuditWord])
  declare boards: readonly AuditWord[];
}
