import {
  cancelCirculationReasons,
  extendCirculationReasons,
} from '@gremia/domain/circulation/circulation-course';
import type { CirculationForm } from '@gremia/domain/circulation/circulation';
import { placeCirculationReasons } from '@gremia/domain/circulation/place-circulation';
import { startCirculationReasons } from '@gremia/domain/circulation/start-circulation';
import {
  commentReasons,
  objectReasons,
  recuseReasons,
  representReasons,
} from '@gremia/domain/circulation/take-part';
import { Field, ID, InputType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';
import { Circulation, CirculationFormEnum } from './circulation.ts';

@InputType()
export class StartCirculationInput {
  @Field(() => ID, { description: 'Vom Browser gemacht (UUID): zweimal gesendet beginnt einmal' })
  declare key: string;

  @Field(() => ID)
  declare proposalId: string;

  @Field(() => ID)
  declare decisionRuleId: string;

  @Field(() => CirculationFormEnum)
  declare form: CirculationForm;

  @Field(() => CalendarDay, { description: 'Der letzte Tag der Rückmeldephase' })
  declare feedbackUntil: string;

  @Field(() => CalendarDay, { description: 'Der letzte Tag der Abstimmung' })
  declare votingUntil: string;

  @Field(() => Boolean, { defaultValue: false })
  declare isPublic: boolean;
}

@InputType()
export class ExtendCirculationInput {
  @Field(() => ID)
  declare circulationId: string;

  @Field(() => CalendarDay, { description: 'Der neue letzte Tag der laufenden Phase' })
  declare until: string;

  @Field(() => String)
  declare reason: string;
}

@InputType()
export class CommentOnCirculationInput {
  @Field(() => ID, { description: 'Vom Browser gemacht (UUID)' })
  declare key: string;

  @Field(() => ID)
  declare circulationId: string;

  @Field(() => String)
  declare text: string;
}

@InputType()
export class SeatWithReasonInput {
  @Field(() => ID)
  declare circulationId: string;

  @Field(() => ID)
  declare seatId: string;

  @Field(() => String)
  declare reason: string;
}

@InputType()
export class RepresentSeatInput {
  @Field(() => ID)
  declare circulationId: string;

  @Field(() => ID)
  declare seatId: string;

  @Field(() => ID, { nullable: true, description: 'Ohne Angabe handelt wieder das Mitglied' })
  declare deputyId?: string | null;
}

const answerTo = <Reason extends string>(act: string, reasons: readonly Reason[]) =>
  answerUnion(`${act}Answer`, Circulation, refusalType(`${act}Refused`, reasons));

export const StartCirculationAnswer = answerTo('StartCirculation', startCirculationReasons);
export const ExtendCirculationAnswer = answerTo('ExtendCirculation', extendCirculationReasons);
export const CancelCirculationAnswer = answerTo('CancelCirculation', cancelCirculationReasons);
export const CommentOnCirculationAnswer = answerTo('CommentOnCirculation', commentReasons);
export const ObjectToCirculationAnswer = answerTo('ObjectToCirculation', objectReasons);
export const RepresentSeatAnswer = answerTo('RepresentSeat', representReasons);
export const RecuseFromCirculationAnswer = answerTo('RecuseFromCirculation', recuseReasons);
export const PlaceCirculationAnswer = answerTo('PlaceCirculation', placeCirculationReasons);
