import { stepUpReasons } from '@gremia/domain/boards/step-up';
import { annulBallotReasons } from '@gremia/domain/voting/annul-ballot';
import { certifyBallotReasons } from '@gremia/domain/voting/certify-ballot';
import { closeBallotReasons } from '@gremia/domain/voting/close-ballot';
import { openBallotReasons, type SingleForm } from '@gremia/domain/voting/open-ballot';
import { recordPaperCountReasons } from '@gremia/domain/voting/paper-vote';
import { recordHandsReasons } from '@gremia/domain/voting/show-of-hands';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { SingleFormEnum } from './single-form.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { Ballot } from './ballot.ts';

@InputType()
export class OpenBallotInput {
  @Field(() => ID)
  declare itemId: string;

  @Field(() => SingleFormEnum)
  declare form: SingleForm;

  @Field(() => ID)
  declare decisionRuleId: string;

  @Field(() => String, { nullable: true, description: 'Ohne Angabe wird nach der Beschlussvorlage gefragt' })
  declare question?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Die Sekunde, ab der eine Stimme zu spät ist; dann wird das Ergebnis von selbst festgestellt',
  })
  declare deadline?: Date | null;
}

@InputType({ description: 'Gezählte Hände einer Bank' })
export class BenchHandsInput {
  @Field(() => String)
  declare benchKey: string;

  @Field(() => Int)
  declare yes: number;

  @Field(() => Int)
  declare no: number;

  @Field(() => Int)
  declare abstain: number;
}

@InputType()
export class RecordHandsInput {
  @Field(() => ID)
  declare ballotId: string;

  @Field(() => [BenchHandsInput])
  declare benches: BenchHandsInput[];

  @Field(() => [ID], { defaultValue: [], description: 'Sitze, deren Widerspruch festgehalten wird' })
  declare objectingSeatIds: string[];
}

@InputType({ description: 'Ausgezählte Stimmzettel, aller zusammen oder einer Bank' })
export class PaperTotalsInput {
  @Field(() => String, { nullable: true, description: 'Leer, wo alle zusammen gezählt werden' })
  declare benchKey?: string | null;

  @Field(() => Int)
  declare yes: number;

  @Field(() => Int)
  declare no: number;

  @Field(() => Int)
  declare abstain: number;

  @Field(() => Int)
  declare invalid: number;
}

@InputType()
export class RecordPaperCountInput {
  @Field(() => ID)
  declare ballotId: string;

  @Field(() => [PaperTotalsInput])
  declare totals: PaperTotalsInput[];
}

@InputType()
export class AnnulBallotInput {
  @Field(() => ID)
  declare ballotId: string;

  @Field(() => String)
  declare reason: string;
}

export const OpenBallotRefused = refusalType('OpenBallotRefused', openBallotReasons);
export const OpenBallotAnswer = answerUnion('OpenBallotAnswer', Ballot, OpenBallotRefused);

export const RecordHandsRefused = refusalType('RecordHandsRefused', recordHandsReasons);
export const RecordHandsAnswer = answerUnion('RecordHandsAnswer', Ballot, RecordHandsRefused);

export const RecordPaperCountRefused = refusalType('RecordPaperCountRefused', recordPaperCountReasons);
export const RecordPaperCountAnswer = answerUnion('RecordPaperCountAnswer', Ballot, RecordPaperCountRefused);

export const CloseBallotRefused = refusalType('CloseBallotRefused', closeBallotReasons);
export const CloseBallotAnswer = answerUnion('CloseBallotAnswer', Ballot, CloseBallotRefused);

export const CertifyBallotRefused = refusalType('CertifyBallotRefused', [
  ...certifyBallotReasons,
  ...stepUpReasons,
]);
export const CertifyBallotAnswer = answerUnion('CertifyBallotAnswer', Ballot, CertifyBallotRefused);

export const AnnulBallotRefused = refusalType('AnnulBallotRefused', annulBallotReasons);
export const AnnulBallotAnswer = answerUnion('AnnulBallotAnswer', Ballot, AnnulBallotRefused);
