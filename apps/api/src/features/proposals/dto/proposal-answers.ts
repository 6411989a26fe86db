import { draftProposalReasons, type DraftProposalReason } from '@gremia/domain/proposals/draft-proposal';
import { proposalFlaws, type FlawInField, type ProposalFlaw } from '@gremia/domain/proposals/proposal-draft';
import { reviseProposalReasons, type ReviseProposalReason } from '@gremia/domain/proposals/revise-proposal';
import { tableProposalReasons } from '@gremia/domain/proposals/table-proposal';
import { Field, ObjectType } from '@nestjs/graphql';
import { answerUnion, Refusal, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { Proposal } from './proposal.ts';

export const ProposalFlawEnum = graphqlEnum('ProposalFlaw', proposalFlaws);
const DraftProposalReasonEnum = graphqlEnum('DraftProposalReason', draftProposalReasons);
const ReviseProposalReasonEnum = graphqlEnum('ReviseProposalReason', reviseProposalReasons);

@ObjectType('FlawInField', { description: 'Was an einem Feld nicht stimmt' })
export class FlawInFieldType implements FlawInField {
  @Field(() => String, { description: 'Der Weg zum Feld: terms.deadlines.0.dueOn' })
  declare field: string;

  @Field(() => ProposalFlawEnum)
  declare flaw: ProposalFlaw;

  @Field(() => String, { nullable: true })
  declare value: string | null;
}

/** A refusal that tells which fields are to be mended, if that is the reason. */
export class FlawedRefusal<Reason extends string = string> extends Refusal<Reason> {
  constructor(
    reason: Reason,
    readonly flaws: readonly FlawInField[],
  ) {
    super(reason);
  }
}

@ObjectType()
export class DraftProposalRefused extends FlawedRefusal<DraftProposalReason> {
  @Field(() => DraftProposalReasonEnum)
  declare readonly reason: DraftProposalReason;

  @Field(() => [FlawInFieldType])
  declare readonly flaws: readonly FlawInField[];
}

@ObjectType()
export class ReviseProposalRefused extends FlawedRefusal<ReviseProposalReason> {
  @Field(() => ReviseProposalReasonEnum)
  declare readonly reason: ReviseProposalReason;

  @Field(() => [FlawInFieldType])
  declare readonly flaws: readonly FlawInField[];
}

export const TableProposalRefused = refusalType('TableProposalRefused', tableProposalReasons);

export const DraftProposalAnswer = answerUnion('DraftProposalAnswer', Proposal, DraftProposalRefused);
export const ReviseProposalAnswer = answerUnion('ReviseProposalAnswer', Proposal, ReviseProposalRefused);
export const TableProposalAnswer = answerUnion('TableProposalAnswer', Proposal, TableProposalRefused);
