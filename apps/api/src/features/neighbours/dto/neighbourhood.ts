import { costBands, type CostBand, offerHelpReasons } from '@gremia/domain/neighbours/help-offer';
import type { ObligationState } from '@gremia/domain/implementation/obligation';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { ObligationStateEnum } from '../../implementation/implementation.public.ts';

const CostBandEnum = graphqlEnum('CostBand', costBands, 'Einmalige Kosten in Euro');

@ObjectType({ description: 'Eine Stelle, die es schon hat und gefragt werden will' })
export class Helper {
  @Field(() => ID)
  declare bodyKey: string;

  @Field(() => String)
  declare bodyName: string;

  @Field(() => Boolean)
  declare sameKreis: boolean;

  @Field(() => Boolean)
  declare sameSize: boolean;

  @Field(() => CalendarDay, { nullable: true })
  declare since: string | null;

  @Field(() => String, { nullable: true })
  declare product: string | null;

  @Field(() => String, { nullable: true })
  declare productVersion: string | null;

  @Field(() => String, { nullable: true, description: 'Der IT-Dienstleister der Stelle' })
  declare operator: string | null;

  @Field(() => CostBandEnum, { nullable: true })
  declare costBand: CostBand | null;

  @Field(() => String)
  declare contactName: string;

  @Field(() => String)
  declare contactAddress: string;

  @Field(() => Boolean)
  declare example: boolean;
}

@ObjectType({ description: 'Was die Stelle selbst anderen anbietet' })
export class HelpOffer {
  @Field(() => String)
  declare contactName: string;

  @Field(() => String)
  declare contactAddress: string;

  @Field(() => DateTime)
  declare offeredAt: string;
}

@ObjectType({ description: 'Wer hat das schon?' })
export class Neighbourhood {
  @Field(() => ObligationStateEnum)
  declare state: ObligationState;

  @Field(() => String, { nullable: true })
  declare sizeClass: string | null;

  @Field(() => String, { nullable: true })
  declare kreisName: string | null;

  @Field(() => HelpOffer, { nullable: true })
  declare offer: HelpOffer | null;

  @Field(() => [Helper], { description: 'Derselbe Kreis zuerst' })
  declare helpers: readonly Helper[];

  @Field(() => Boolean, { description: 'Darf anbieten oder zurückziehen, und es ist umgesetzt' })
  declare viewerCanOffer: boolean;
}

@InputType()
export class OfferHelpInput {
  @Field(() => ID)
  declare obligationId: string;

  @Field(() => String, { description: 'Ein Amt oder eine Funktion' })
  declare contactName: string;

  @Field(() => String, { description: 'E-Mail-Adresse oder Telefonnummer' })
  declare contactAddress: string;
}

@ObjectType()
export class OfferedHelp {
  @Field(() => ID)
  declare obligationId: string;
}

export const OfferHelpAnswer = answerUnion(
  'OfferHelpAnswer',
  OfferedHelp,
  refusalType('OfferHelpRefused', offerHelpReasons),
);
