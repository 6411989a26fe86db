import { federalTopicStates, type FederalTopicState } from '@gremia/domain/federal/federal-topic';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { FederalDecisionSummary } from './federal-decision.ts';

export const FederalTopicStateEnum = graphqlEnum('FederalTopicState', federalTopicStates);

@ObjectType({ description: 'Eine Sitzung des IT-Planungsrats in einer Liste' })
export class FederalSessionSummary {
  @Field(() => ID)
  declare id: string;

  @Field(() => Int)
  declare number: number;

  @Field(() => CalendarDay)
  declare date: string;

  @Field(() => Boolean, { description: 'Sie steht noch bevor oder ist heute' })
  declare coming: boolean;

  @Field(() => String, { nullable: true })
  declare place: string | null;

  @Field(() => Boolean)
  declare example: boolean;

  @Field(() => Int)
  declare topicCount: number;

  @Field(() => Int)
  declare decisionCount: number;
}

@ObjectType({ description: 'Der Tagesordnungspunkt, auf dem ein Gremium das Thema behandelt' })
export class ItemOfTopic {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare number: string;

  @Field(() => String)
  declare boardName: string;

  @Field(() => String)
  declare meetingSlug: string;

  @Field(() => String)
  declare meetingTitle: string;

  @Field(() => DateTime)
  declare startsAt: string;
}

@ObjectType({ description: 'Der veröffentlichte Beschluss des Gremiums zu dem Thema' })
export class ResolutionOnTopic {
  @Field(() => String)
  declare slug: string;

  @Field(() => String)
  declare number: string;

  @Field(() => String)
  declare title: string;
}

@ObjectType({ description: 'Ein Thema des IT-Planungsrats' })
export class FederalTopic {
  @Field(() => ID)
  declare id: string;

  @Field(() => Int)
  declare sessionNumber: number;

  @Field(() => CalendarDay)
  declare sessionDate: string;

  @Field(() => String, { nullable: true, description: 'Nummer auf der Tagesordnung des IT-Planungsrats' })
  declare number: string | null;

  @Field(() => String)
  declare title: string;

  @Field(() => String, { nullable: true })
  declare kind: string | null;

  @Field(() => String, { nullable: true })
  declare summary: string | null;

  @Field(() => Boolean)
  declare greenList: boolean;

  @Field(() => FederalTopicStateEnum)
  declare state: FederalTopicState;

  @Field(() => Boolean)
  declare example: boolean;

  @Field(() => FederalDecisionSummary, { nullable: true })
  declare decision: FederalDecisionSummary | null;

  @Field(() => ItemOfTopic, { nullable: true })
  declare item: ItemOfTopic | null;

  @Field(() => ResolutionOnTopic, { nullable: true })
  declare resolution: ResolutionOnTopic | null;
}

@ObjectType({ description: 'Eine eigene Sitzung, auf deren Tagesordnung ein Thema übernommen werden kann' })
export class MirrorTarget {
  @Field(() => ID)
  declare meetingId: string;

  @Field(() => String)
  declare title: string;

  @Field(() => DateTime)
  declare startsAt: string;
}

@ObjectType({ description: 'Eine Sitzung des IT-Planungsrats' })
export class FederalSession extends FederalSessionSummary {
  @Field(() => String, { nullable: true })
  declare chair: string | null;

  @Field(() => String, { nullable: true, description: 'Wie viel von ihr bekannt ist' })
  declare completeness: string | null;

  @Field(() => String)
  declare source: string;

  @Field(() => [FederalTopic])
  declare topics: readonly FederalTopic[];

  @Field(() => [FederalDecisionSummary])
  declare decisions: readonly FederalDecisionSummary[];

  @Field(() => [MirrorTarget], { description: 'Leer, wer Themen nicht übernehmen darf' })
  declare mirrorTargets: readonly MirrorTarget[];
}
