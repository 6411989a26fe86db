import { type ProposalState, proposalStates } from '@gremia/domain/proposals/proposal';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { ProposalTermsType } from './proposal-terms.ts';

export const ProposalStateEnum = graphqlEnum('ProposalState', proposalStates);

@ObjectType({ description: 'Eine frühere oder die jetzige Fassung' })
export class ProposalVersion {
  @Field(() => Int)
  declare version: number;

  @Field(() => String)
  declare title: string;

  @Field(() => String)
  declare text: string;

  @Field(() => DateTime)
  declare writtenAt: string;
}

@ObjectType({ description: 'Wo die Vorlage auf einer Tagesordnung steht' })
export class ItemOfProposal {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare number: string;

  @Field(() => String)
  declare meetingSlug: string;

  @Field(() => String)
  declare meetingTitle: string;

  @Field(() => DateTime)
  declare startsAt: string;
}

@ObjectType({ description: 'Das Thema des IT-Planungsrats, auf das sich die Vorlage bezieht' })
export class TopicOfProposal {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare title: string;

  @Field(() => Int)
  declare sessionNumber: number;

  @Field(() => CalendarDay)
  declare sessionDate: string;
}

@ObjectType()
export class ViewerOfProposal {
  @Field(() => Boolean)
  declare revise: boolean;

  @Field(() => Boolean)
  declare table: boolean;
}

@ObjectType({ description: 'Eine Beschlussvorlage' })
export class Proposal {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare boardName: string;

  @Field(() => String)
  declare title: string;

  @Field(() => ProposalStateEnum)
  declare state: ProposalState;

  @Field(() => Int)
  declare version: number;

  @Field(() => String)
  declare text: string;

  @Field(() => String)
  declare rationale: string;

  @Field(() => ProposalTermsType)
  declare terms: ProposalTermsType;

  @Field(() => Boolean)
  declare example: boolean;

  @Field(() => Boolean, { description: 'Über sie wird gerade abgestimmt' })
  declare underVote: boolean;

  @Field(() => [ProposalVersion], { description: 'Die jüngste zuerst' })
  declare versions: readonly ProposalVersion[];

  @Field(() => ItemOfProposal, { nullable: true })
  declare item: ItemOfProposal | null;

  @Field(() => TopicOfProposal, { nullable: true })
  declare topic: TopicOfProposal | null;

  @Field(() => ViewerOfProposal)
  declare viewerCan: ViewerOfProposal;
}
