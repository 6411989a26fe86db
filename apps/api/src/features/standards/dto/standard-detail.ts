import { type RelationKind, relationKinds } from '@gremia/domain/standards/keep-standard';
import { type StandardAction, standardActions, type StandardState } from '@gremia/domain/standards/standard';
import { type NeedState, needStates } from '@gremia/domain/standards/standard-need';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { Standard, StandardStateEnum } from './standard.ts';

export const RelationKindEnum = graphqlEnum('StandardRelationKind', relationKinds);
export const StandardActionEnum = graphqlEnum('StandardAction', standardActions);
export const NeedStateEnum = graphqlEnum('StandardNeedState', needStates);

@ObjectType({ description: 'Eine Fassung, wie der Betreiber sie veröffentlicht hat' })
export class StandardVersion {
  @Field(() => String)
  declare label: string;

  @Field(() => String, { nullable: true, description: 'Kennung nach RFC 8141, zum Beispiel urn:xoev-de:…' })
  declare urn: string | null;

  @Field(() => CalendarDay, { nullable: true })
  declare publishedOn: string | null;

  @Field(() => String, { nullable: true })
  declare link: string | null;
}

@ObjectType({ description: 'Ein Schritt im Lebenszyklus' })
export class StandardStep {
  @Field(() => StandardStateEnum)
  declare state: StandardState;

  @Field(() => CalendarDay)
  declare on: string;

  @Field(() => String, { nullable: true })
  declare note: string | null;
}

@ObjectType({ description: 'Wie zwei Standards zusammenhängen, vom einen aus gesehen' })
export class StandardRelation {
  @Field(() => RelationKindEnum)
  declare kind: RelationKind;

  @Field(() => Boolean, { description: 'Der andere hängt von diesem ab oder folgt ihm nach' })
  declare backwards: boolean;

  @Field(() => ID)
  declare slug: string;

  @Field(() => String)
  declare name: string;
}

@ObjectType({ description: 'Was jemandem als Standard fehlt' })
export class StandardNeed {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare title: string;

  @Field(() => String)
  declare problem: string;

  @Field(() => String, { nullable: true })
  declare concerned: string | null;

  @Field(() => String, { nullable: true })
  declare link: string | null;

  @Field(() => NeedStateEnum)
  declare state: NeedState;

  @Field(() => String, { description: 'Die Stelle oder der Sitz, nie die Person' })
  declare reportedFor: string;

  @Field(() => DateTime)
  declare reportedAt: Date;

  @Field(() => Int, { description: 'Stellen, die denselben Bedarf haben' })
  declare supporters: number;

  @Field(() => String, { nullable: true })
  declare answer: string | null;

  @Field(() => ID, { nullable: true })
  declare standardSlug: string | null;

  @Field(() => String, { nullable: true })
  declare standardName: string | null;

  @Field(() => Boolean)
  declare example: boolean;

  @Field(() => Boolean, { description: 'Die eigene Stelle hat ihn gemeldet oder unterstützt' })
  declare mine: boolean;
}

@ObjectType()
export class ViewerOfStandard {
  @Field(() => Boolean)
  declare manage: boolean;
}

@ObjectType({ description: 'Ein Standard mit allem, was über ihn bekannt ist' })
export class StandardDetail extends Standard {
  @Field(() => [StandardVersion])
  declare versions: readonly StandardVersion[];

  @Field(() => [StandardStep])
  declare steps: readonly StandardStep[];

  @Field(() => [StandardRelation])
  declare relations: readonly StandardRelation[];

  @Field(() => [StandardNeed], { description: 'Bedarfe, aus denen er entstand oder die er aufnahm' })
  declare needs: readonly StandardNeed[];

  @Field(() => [StandardActionEnum], { description: 'Schritte, die der Lebenszyklus jetzt erlaubt' })
  declare nextSteps: readonly StandardAction[];

  @Field(() => ViewerOfStandard)
  declare viewerCan: ViewerOfStandard;
}

@ObjectType({ description: 'Die gemeldeten Bedarfe, und was der Leser mit ihnen tun darf' })
export class StandardNeeds {
  @Field(() => [StandardNeed])
  declare needs: readonly StandardNeed[];

  @Field(() => Boolean)
  declare viewerCanReport: boolean;

  @Field(() => Boolean)
  declare viewerCanSupport: boolean;

  @Field(() => Boolean)
  declare viewerCanAnswer: boolean;
}
