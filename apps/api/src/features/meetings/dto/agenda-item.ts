import { type ItemPurpose, itemPurposes } from '@gremia/domain/meetings/meeting';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';

export const ItemPurposeEnum = graphqlEnum('ItemPurpose', itemPurposes);

@ObjectType({ description: 'Wer an einem Punkt nicht mitwirkt' })
export class Recusal {
  @Field(() => ID)
  declare seatId: string;

  @Field(() => String)
  declare seatLabel: string;

  @Field(() => ID)
  declare personId: string;

  @Field(() => String)
  declare personName: string;
}

@ObjectType({ description: 'Der Beschluss, der aus einem Punkt wurde' })
export class ItemResolution {
  @Field(() => String)
  declare number: string;

  @Field(() => String)
  declare slug: string;
}

@ObjectType({ description: 'Ein Punkt der Tagesordnung' })
export class AgendaItem {
  @Field(() => ID)
  declare id: string;

  @Field(() => String, { description: 'Öffentliche Punkte 1, 2, 3; nicht öffentliche N1, N2' })
  declare number: string;

  @Field(() => String)
  declare title: string;

  @Field(() => ItemPurposeEnum)
  declare purpose: ItemPurpose;

  @Field(() => Boolean)
  declare isPublic: boolean;

  @Field(() => Boolean, { description: 'Steht auf der Grünen Liste' })
  declare consentList: boolean;

  @Field(() => Boolean, {
    description:
      'Die angemeldete Person ist befangen: Unterlagen und Abstimmung bleiben ihr bis zur Veröffentlichung verschlossen',
  })
  declare viewerRecused: boolean;

  @Field(() => String, { nullable: true })
  declare explanation: string | null;

  @Field(() => ID, { nullable: true })
  declare proposalId: string | null;

  @Field(() => ID, { nullable: true })
  declare federalTopicId: string | null;

  @Field(() => Int, { nullable: true, description: 'Sitzung des IT-Planungsrats, zu der das Thema gehört' })
  declare federalSessionNumber: number | null;

  @Field(() => DateTime, { nullable: true })
  declare calledAt: string | null;

  @Field(() => DateTime, { nullable: true })
  declare finishedAt: string | null;

  @Field(() => [Recusal])
  declare recusals: readonly Recusal[];

  @Field(() => Boolean, { description: 'Gerade wird abgestimmt' })
  declare ballotOpen: boolean;

  @Field(() => ItemResolution, { nullable: true, description: 'Sobald er veröffentlicht ist' })
  declare resolution: ItemResolution | null;
}
