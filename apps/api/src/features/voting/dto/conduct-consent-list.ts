import { stepUpReasons } from '@gremia/domain/boards/step-up';
import {
  type HinderedItem,
  type ListItemHindrance,
  listItemHindrances,
  openConsentListReasons,
  putOnConsentListReasons,
  takeOffConsentListReasons,
} from '@gremia/domain/voting/consent-list';
import {
  certifyConsentListReasons,
  closeConsentListReasons,
} from '@gremia/domain/voting/consent-list-ending';
import { consentObjectionReasons } from '@gremia/domain/voting/consent-list-objection';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { answerUnion, Refusal, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';

const ItemHindranceEnum = graphqlEnum(
  'ConsentItemHindrance',
  listItemHindrances,
  'Was einem Punkt auf der Grünen Liste entgegensteht',
);

@ObjectType({ description: 'Ein Punkt, an dem die Liste scheitert' })
export class HinderedConsentItem implements HinderedItem {
  @Field(() => ID)
  declare itemId: string;

  @Field(() => String)
  declare number: string;

  @Field(() => ItemHindranceEnum)
  declare reason: ListItemHindrance;
}

@InputType()
export class OpenConsentListInput {
  @Field(() => ID)
  declare meetingId: string;

  @Field(() => ID)
  declare decisionRuleId: string;
}

@InputType()
export class ConsentObjectionInput {
  @Field(() => ID)
  declare itemId: string;

  @Field(() => ID)
  declare seatId: string;

  @Field(() => ID, {
    description:
      'Schlüssel der Absicht (UUID): eine Wiederholung zählt nicht noch einmal und bekommt dieselbe Antwort',
  })
  declare intent: string;
}

@ObjectType({ description: 'Ob der Punkt jetzt auf der Grünen Liste steht' })
export class MarkedConsentItem {
  @Field(() => ID)
  declare itemId: string;

  @Field(() => Boolean)
  declare onList: boolean;
}

@ObjectType({ description: 'Ein eingetragener Widerspruch; der Punkt wird einzeln behandelt' })
export class RecordedConsentObjection {
  @Field(() => ID)
  declare itemId: string;

  @Field(() => DateTime)
  declare objectedAt: Date;
}

@ObjectType({
  description: 'Die Grüne Liste nach dem Vorgang; was sonst noch anders ist, liest die Seite neu',
})
export class ActedConsentList {
  @Field(() => ID)
  declare id: string;

  @Field(() => ID)
  declare meetingId: string;
}

/** A refusal that names the items it is about. */
export class ListRefusal<Reason extends string = string> extends Refusal<Reason> {
  constructor(
    reason: Reason,
    readonly items: readonly HinderedItem[],
  ) {
    super(reason);
  }
}

function listRefusalType<Reason extends string>(name: `${string}Refused`, reasons: readonly Reason[]) {
  const refused = refusalType(name, reasons);
  Field(() => [HinderedConsentItem])(refused.prototype, 'items');
  return refused;
}

export const PutOnConsentListAnswer = answerUnion(
  'PutOnConsentListAnswer',
  MarkedConsentItem,
  refusalType('PutOnConsentListRefused', putOnConsentListReasons),
);
export const TakeOffConsentListAnswer = answerUnion(
  'TakeOffConsentListAnswer',
  MarkedConsentItem,
  refusalType('TakeOffConsentListRefused', takeOffConsentListReasons),
);
export const ConsentObjectionAnswer = answerUnion(
  'ConsentObjectionAnswer',
  RecordedConsentObjection,
  refusalType('ConsentObjectionRefused', consentObjectionReasons),
);
export const OpenConsentListAnswer = answerUnion(
  'OpenConsentListAnswer',
  ActedConsentList,
  listRefusalType('OpenConsentListRefused', openConsentListReasons),
);
export const CloseConsentListAnswer = answerUnion(
  'CloseConsentListAnswer',
  ActedConsentList,
  listRefusalType('CloseConsentListRefused', closeConsentListReasons),
);
export const CertifyConsentListAnswer = answerUnion(
  'CertifyConsentListAnswer',
  ActedConsentList,
  refusalType('CertifyConsentListRefused', [...certifyConsentListReasons, ...stepUpReasons]),
);
