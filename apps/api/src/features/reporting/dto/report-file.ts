import type { ObligationState } from '@gremia/domain/implementation/obligation';
import type { NotApplicableGround, ReportableState } from '@gremia/domain/implementation/report';
import {
  type FileProblem,
  fileProblems,
  type LineProblem,
  lineProblems,
} from '@gremia/domain/reporting/report-file';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';
import {
  NotApplicableGroundEnum,
  ObligationStateEnum,
  ReportableStateEnum,
  ReportDetailsTold,
} from '../../implementation/implementation.public.ts';
import { type ReportFileState, reportFileStates } from '../report-file.entity.ts';
import { sendFileReasons } from '../report-file.service.ts';
import { NamedBody } from './authorisation.ts';
import { CollectiveReportReceipt } from './report-on-many.ts';

const ReportFileStateEnum = graphqlEnum('ReportFileState', reportFileStates);
const FileProblemEnum = graphqlEnum('FileProblem', fileProblems);
const LineProblemEnum = graphqlEnum('LineProblem', lineProblems);

@ObjectType({ description: 'Eine Zeile der Datei: was sie ändern würde, oder warum sie es nicht kann' })
export class ReportFileLine {
  @Field(() => Int, { description: 'Wie ein Textprogramm zählt; der Kopf ist Zeile 1' })
  declare line: number;

  @Field(() => String)
  declare bodyKey: string;

  @Field(() => String, { nullable: true })
  declare bodyName: string | null;

  @Field(() => String)
  declare title: string;

  @Field(() => ObligationStateEnum, { nullable: true })
  declare from: ObligationState | null;

  @Field(() => ReportableStateEnum, { nullable: true })
  declare to: ReportableState | null;

  @Field(() => CalendarDay, { nullable: true })
  declare on: string | null;

  @Field(() => String)
  declare product: string;

  @Field(() => NotApplicableGroundEnum, { nullable: true, description: 'Warum die Pflicht entfällt' })
  declare ground: NotApplicableGround | null;

  @Field(() => ReportDetailsTold, { nullable: true })
  declare details: ReportDetailsTold | null;

  @Field(() => LineProblemEnum, { nullable: true })
  declare problem: LineProblem | null;

  @Field(() => NamedBody, { nullable: true, description: 'Wer weiterführt, wo die Stelle aufgegangen ist' })
  declare successor: NamedBody | null;

  @Field(() => CalendarDay, {
    nullable: true,
    description: 'Von wann die erste Fassung des Standards ist, wo der Tag davor liegt',
  })
  declare standardSince: string | null;
}

@ObjectType({ description: 'Eine Datei mit Meldungen' })
export class ReportFile {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare name: string;

  @Field(() => ReportFileStateEnum)
  declare state: ReportFileState;

  @Field(() => FileProblemEnum, { nullable: true })
  declare problem: FileProblem | null;

  @Field(() => String, { nullable: true, description: 'Die Spalte oder die Zeile, um die es geht' })
  declare problemDetail: string | null;

  @Field(() => Int, { description: 'Gelesene Zeilen' })
  declare lines: number;

  @Field(() => Int)
  declare changes: number;

  @Field(() => Int)
  declare problems: number;

  @Field(() => Int, { description: 'So viele sind beim Senden schon geschafft' })
  declare applied: number;

  @Field(() => ID, { nullable: true })
  declare collectiveReportId: string | null;

  @Field(() => [ReportFileLine], { description: 'Höchstens 200 nach der genannten Zeile' })
  declare rows: readonly ReportFileLine[];
}

export const SendReportFileAnswer = answerUnion(
  'SendReportFileAnswer',
  CollectiveReportReceipt,
  refusalType('SendReportFileRefused', sendFileReasons),
);
