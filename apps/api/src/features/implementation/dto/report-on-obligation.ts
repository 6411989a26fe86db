import { namedEvidenceReasons } from '@gremia/domain/implementation/evidence-file';
import { releaseEvidenceReasons } from '@gremia/domain/implementation/release-evidence';
import { releaseStateReasons } from '@gremia/domain/implementation/release';
import {
  type NotApplicableGround,
  type ReportableState,
  reportOnObligationReasons,
  speakerReasons,
} from '@gremia/domain/implementation/report';
import { reportDetailsReasons } from '@gremia/domain/implementation/report-details';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';
import { NotApplicableGroundEnum, ReportableStateEnum } from './house-report.ts';
import { ReportDetailsInput } from './report-details.ts';

@InputType()
export class ReportOnObligationInput {
  @Field(() => ID)
  declare obligationId: string;

  @Field(() => ReportableStateEnum)
  declare state: ReportableState;

  @Field(() => CalendarDay, { description: 'Seit wann es so ist' })
  declare on: string;

  @Field(() => String, { nullable: true })
  declare product: string | null;

  @Field(() => String, { nullable: true })
  declare productVersion: string | null;

  @Field(() => NotApplicableGroundEnum, {
    nullable: true,
    description: 'Nur bei „entfällt“, dort nötig; die Notiz sagt es in Worten',
  })
  declare ground: NotApplicableGround | null;

  @Field(() => String, { nullable: true })
  declare note: string | null;

  @Field(() => ReportDetailsInput, { nullable: true })
  declare details: ReportDetailsInput | null;

  @Field(() => [ID], { nullable: true, description: 'Dateien, die zu dieser Pflicht hochgeladen wurden' })
  declare evidenceFileIds: readonly string[] | null;

  @Field(() => ID, { description: 'Eine UUID je Absicht: wiederholt meldet sie nur einmal' })
  declare intent: string;

  @Field(() => Int, { description: 'Die Meldung, die man zuletzt gesehen hat' })
  declare seenRevision: number;
}

@ObjectType()
export class ReportedObligation {
  @Field(() => ID)
  declare obligationId: string;

  @Field(() => ReportableStateEnum)
  declare state: ReportableState;

  @Field(() => CalendarDay)
  declare stateOn: string;

  @Field(() => Int)
  declare revision: number;
}

const ReportRefused = refusalType('ReportOnObligationRefused', [
  ...reportOnObligationReasons,
  ...reportDetailsReasons,
  ...namedEvidenceReasons,
  ...speakerReasons,
]);
Field(() => String, {
  nullable: true,
  description: 'Wer die Pflicht weiterführt, wo die Stelle aufgegangen ist',
})(ReportRefused.prototype, 'successorName');
Field(() => CalendarDay, {
  nullable: true,
  description: 'Von wann die erste Fassung des Standards ist, wo der Tag davor liegt',
})(ReportRefused.prototype, 'standardSince');
export const ReportOnObligationAnswer = answerUnion(
  'ReportOnObligationAnswer',
  ReportedObligation,
  ReportRefused,
);

@ObjectType()
export class ReleasedState {
  @Field(() => Boolean)
  declare released: boolean;
}

const ReleaseRefused = refusalType('ReleaseStateRefused', releaseStateReasons);
export const ReleaseStateAnswer = answerUnion('ReleaseStateAnswer', ReleasedState, ReleaseRefused);

@ObjectType()
export class ReleasedEvidence {
  @Field(() => Boolean)
  declare released: boolean;
}

const ReleaseEvidenceRefused = refusalType('ReleaseEvidenceRefused', releaseEvidenceReasons);
export const ReleaseEvidenceAnswer = answerUnion(
  'ReleaseEvidenceAnswer',
  ReleasedEvidence,
  ReleaseEvidenceRefused,
);
