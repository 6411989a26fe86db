import { askExtensionReasons, decideExtensionReasons } from '@gremia/domain/dossiers/extension';
import {
  type CheckFinding,
  type CheckMethod,
  recordCheckReasons,
  writeMessageReasons,
} from '@gremia/domain/dossiers/plausibility';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';
import { CheckFindingEnum, CheckMethodEnum } from './dossier.ts';

const DecisionEnum = graphqlEnum('ExtensionDecision', ['grant', 'decline'] as const);

@InputType()
export class AskExtensionInput {
  @Field(() => ID)
  declare obligationId: string;

  @Field(() => ID, { description: 'Ein Schlüssel je Absicht: zweimal gesendet zählt einmal' })
  declare intent: string;

  @Field(() => CalendarDay)
  declare until: string;

  @Field(() => String)
  declare reason: string;
}

@InputType()
export class DecideExtensionInput {
  @Field(() => ID)
  declare extensionId: string;

  @Field(() => DecisionEnum)
  declare action: 'grant' | 'decline';

  @Field(() => String, { nullable: true })
  declare reason: string | null;
}

@InputType()
export class RecordCheckInput {
  @Field(() => ID)
  declare obligationId: string;

  @Field(() => ID)
  declare intent: string;

  @Field(() => CalendarDay)
  declare on: string;

  @Field(() => CheckMethodEnum)
  declare method: CheckMethod;

  @Field(() => CheckFindingEnum)
  declare finding: CheckFinding;

  @Field(() => String, { nullable: true })
  declare note: string | null;

  @Field(() => Int, { description: 'Die Meldung, die geprüft wurde' })
  declare seenRevision: number;
}

@InputType()
export class WriteDutyMessageInput {
  @Field(() => ID)
  declare obligationId: string;

  @Field(() => ID)
  declare intent: string;

  @Field(() => String)
  declare text: string;
}

@ObjectType()
export class ActedDuty {
  @Field(() => ID)
  declare obligationId: string;
}

export const AskExtensionAnswer = answerUnion(
  'AskExtensionAnswer',
  ActedDuty,
  refusalType('AskExtensionRefused', askExtensionReasons),
);
export const DecideExtensionAnswer = answerUnion(
  'DecideExtensionAnswer',
  ActedDuty,
  refusalType('DecideExtensionRefused', decideExtensionReasons),
);
export const RecordCheckAnswer = answerUnion(
  'RecordCheckAnswer',
  ActedDuty,
  refusalType('RecordCheckRefused', recordCheckReasons),
);
export const WriteDutyMessageAnswer = answerUnion(
  'WriteDutyMessageAnswer',
  ActedDuty,
  refusalType('WriteDutyMessageRefused', writeMessageReasons),
);
