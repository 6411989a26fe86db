import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { UpdateCommitmentReason } from '@gremia/domain/implementation/commitment';
import type { ConfirmFederalDecisionReason } from '@gremia/domain/implementation/confirm-federal-decision';
import type { ReleaseStateReason } from '@gremia/domain/implementation/release';
import type { ReportOnObligationReason } from '@gremia/domain/implementation/report';
import type { AnswerRecommendationReason } from '@gremia/domain/implementation/response';

export const reportRefusals: Record<ReportOnObligationReason, MessageDescriptor> = {
  stateNotPossible: msg`Aus dem jetzigen Stand führt kein Weg in diesen. Was umgesetzt ist, kann nur wieder „in Arbeit“ werden.`,
  dateInFuture: msg`Der Tag liegt in der Zukunft. Gemeldet wird, was heute gilt; einen Termin nennen Sie bitte in der Notiz.`,
  dateTooEarly: msg`Der Tag liegt vor dem Jahr 2010. Damals gab es den IT-Planungsrat noch nicht. Bitte prüfen Sie das Jahr.`,
  reasonMissing: msg`Bitte nennen Sie in der Notiz den Grund, warum die Pflicht entfällt.`,
  obligationEnded: msg`Diese Pflicht ist beendet. Ihre Meldung wurde nicht gespeichert.`,
  reportedMeanwhile: msg`Inzwischen hat jemand anderes gemeldet. Ihre Meldung wurde nicht gespeichert und nichts überschrieben. Oben steht jetzt der neue Stand; Ihre Eingaben sind noch da.`,
  textTooLong: msg`Die Notiz darf 2.000 Zeichen haben, das Produkt mit Fassung 200. Bitte kürzen Sie.`,
};

export const releaseRefusals: Record<ReleaseStateReason, MessageDescriptor> = {
  releaseHasNoEffect: msg`Bei diesem Beschluss entscheidet allein die Veröffentlichungsstufe. Eine Freigabe ändert nichts.`,
};

export const answerRefusals: Record<AnswerRecommendationReason, MessageDescriptor> = {
  reasonMissing: msg`Bitte nennen Sie den Grund, wenn Sie der Empfehlung nicht folgen.`,
  recommendationEnded: msg`Diese Empfehlung gilt nicht mehr. Ihre Antwort wurde nicht gespeichert.`,
  alreadyBound: msg`Sie sind dem Beschluss beigetreten. Er bindet Sie, eine Antwort ist nicht mehr nötig.`,
};

export const commitmentRefusals: Record<UpdateCommitmentReason, MessageDescriptor> = {
  stateNotPossible: msg`Diese Zusage ist schon eingelöst oder zurückgezogen.`,
  dateInFuture: msg`Der Tag liegt in der Zukunft. Festgehalten wird, was geschehen ist.`,
  reasonMissing: msg`Bitte nennen Sie den Grund, warum die Zusage zurückgezogen wird.`,
};

export const confirmationRefusals: Record<ConfirmFederalDecisionReason, MessageDescriptor> = {
  alreadyConfirmed: msg`Dieser Beschluss ist schon bestätigt. Die Pflichten bestehen, es sind keine hinzugekommen.`,
  notBinding: msg`Dieser Beschluss ist nicht verbindlich. Aus ihm entstehen keine Pflichten nach § 20 EGovG NRW.`,
  noBindingStandard: msg`Zu diesem Beschluss ist kein verbindlicher Standard erfasst. Pflichten entstehen erst daraus.`,
  standardNotInDecision: msg`Der Standard gehört nicht zu diesem Beschluss. Bitte laden Sie die Seite neu.`,
  unknownBody: msg`Eine der genannten Stellen gibt es nicht. Bitte laden Sie die Seite neu.`,
  bodyAddedAndRemoved: msg`Eine Stelle ist zugleich aufgenommen und herausgenommen. Bitte entscheiden Sie sich.`,
};
