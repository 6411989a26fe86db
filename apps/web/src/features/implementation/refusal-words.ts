import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { UpdateCommitmentReason } from '@gremia/domain/implementation/commitment';
import type { ConfirmFederalDecisionReason } from '@gremia/domain/implementation/confirm-federal-decision';
import type { NamedEvidenceReason } from '@gremia/domain/implementation/evidence-file';
import type { EndFederalDecisionReason } from '@gremia/domain/implementation/end-federal-decision';
import type { ReleaseStateReason } from '@gremia/domain/implementation/release';
import type { ReportOnObligationReason, SpeakerReason } from '@gremia/domain/implementation/report';
import type { ReportDetailsReason } from '@gremia/domain/implementation/report-details';
import type { AnswerRecommendationReason } from '@gremia/domain/implementation/response';
import { formatDay } from '../../platform/i18n/formats';

export const reportDetailsRefusals: Record<ReportDetailsReason, MessageDescriptor> = {
  planInPast: msg`Der geplante Tag ist schon vorbei. Bitte nennen Sie einen von heute an.`,
  planTooFar: msg`Der geplante Tag liegt mehr als zwanzig Jahre entfernt. Bitte prüfen Sie das Jahr.`,
  planContradictsState: msg`Was umgesetzt ist oder entfällt, ist nicht mehr geplant. Bitte leeren Sie den geplanten Tag oder ändern Sie den Stand.`,
  shareImpossible: msg`Geschafft sein können 0 bis 100 Prozent, in ganzen Zahlen.`,
  shareContradictsState: msg`Umgesetzt heißt: zu 100 Prozent. Bitte wählen Sie sonst „in Arbeit“.`,
  obstacleUnexplained: msg`Sie haben „Sonstiges“ gewählt. Bitte sagen Sie unter „Was genau?“, was hindert.`,
  linkUnreadable: msg`Der Link zum Nachweis muss mit https:// oder http:// beginnen und darf keine Leerzeichen enthalten.`,
  costImpossible: msg`Die Kosten liegen zwischen 0 und einer Milliarde Euro. Bitte prüfen Sie den Betrag.`,
  detailsTooLong: msg`Was hindert, darf 2.000 Zeichen haben, der Link 500. Bitte kürzen Sie.`,
};

export const reportRefusals: Record<
  ReportOnObligationReason | ReportDetailsReason | NamedEvidenceReason | SpeakerReason,
  MessageDescriptor
> = {
  stateNotPossible: msg`Aus dem jetzigen Stand führt kein Weg in diesen. Was umgesetzt ist, kann nur wieder „in Arbeit“ werden.`,
  dateInFuture: msg`Der Tag liegt in der Zukunft. Gemeldet wird, was heute gilt; wann es so weit sein soll, sagen Sie bitte unter „Bis wann soll es umgesetzt sein?“.`,
  dateTooEarly: msg`Der Tag liegt vor dem Jahr 2010. Damals gab es den IT-Planungsrat noch nicht. Bitte prüfen Sie das Jahr.`,
  beforeStandard: msg`Der Tag liegt vor der ersten Fassung des Standards. Bitte prüfen Sie ihn.`,
  groundMissing: msg`Bitte wählen Sie, warum die Pflicht entfällt.`,
  groundContradictsState: msg`Ein Grund für das Entfallen passt nur zum Stand „entfällt“. Bitte prüfen Sie den Stand.`,
  reasonMissing: msg`Bitte sagen Sie in der Notiz in Worten, warum die Pflicht entfällt.`,
  bodyMerged: msg`Diese Kommune ist in einer anderen aufgegangen. Bitte melden Sie für die Nachfolgerin.`,
  obligationEnded: msg`Diese Pflicht ist beendet. Ihre Meldung wurde nicht gespeichert.`,
  reportedMeanwhile: msg`Inzwischen hat jemand anderes gemeldet. Ihre Meldung wurde nicht gespeichert und nichts überschrieben. Oben steht jetzt der neue Stand; Ihre Eingaben sind noch da.`,
  textTooLong: msg`Die Notiz darf 2.000 Zeichen haben, das Produkt mit Fassung 200. Bitte kürzen Sie.`,
  ...reportDetailsRefusals,
  authorisationEnded: msg`Ihre Ermächtigung für diese Kommune ist beendet. Ihre Meldung wurde nicht gespeichert. Bitte wenden Sie sich an die Kommune.`,
  evidenceUnknown: msg`Eine Datei ist nicht mehr da. Bitte laden Sie sie noch einmal hoch.`,
  tooManyFiles: msg`Eine Meldung nennt höchstens zehn Dateien. Bitte lassen Sie einige weg.`,
};

/** The sentence for a day before the first version of the standard, with that day where it is known. */
export const beforeStandard = (since: string | null): MessageDescriptor => {
  if (since === null) return reportRefusals.beforeStandard;
  const day = formatDay(since);
  return msg`Der Tag liegt vor der ersten Fassung des Standards vom ${day}. Bitte prüfen Sie ihn. Fehlt eine frühere Fassung im Katalog, trägt die Geschäftsstelle sie nach.`;
};

export const releaseRefusals: Record<ReleaseStateReason, MessageDescriptor> = {
  releaseHasNoEffect: msg`Bei diesem Beschluss entscheidet allein die Veröffentlichungsstufe. Eine Freigabe ändert nichts.`,
};

export const answerRefusals: Record<AnswerRecommendationReason, MessageDescriptor> = {
  reasonMissing: msg`Bitte nennen Sie den Grund, wenn Sie der Empfehlung nicht folgen.`,
  recommendationEnded: msg`Diese Empfehlung gilt nicht mehr. Ihre Antwort wurde nicht gespeichert.`,
  alreadyBound: msg`Sie sind dem Beschluss beigetreten. Er bindet Sie, eine Antwort ist nicht mehr nötig.`,
  textTooLong: msg`Die Begründung darf 2.000 Zeichen haben. Bitte kürzen Sie.`,
};

export const commitmentRefusals: Record<UpdateCommitmentReason, MessageDescriptor> = {
  stateNotPossible: msg`Diese Zusage ist schon eingelöst oder zurückgezogen.`,
  dateInFuture: msg`Der Tag liegt in der Zukunft. Festgehalten wird, was geschehen ist.`,
  dateTooEarly: msg`Der Tag liegt vor dem Jahr 2010. Bitte prüfen Sie das Jahr.`,
  reasonMissing: msg`Bitte nennen Sie den Grund, warum die Zusage zurückgezogen wird.`,
  textTooLong: msg`Die Notiz darf 2.000 Zeichen haben. Bitte kürzen Sie.`,
};

export const confirmationRefusals: Record<ConfirmFederalDecisionReason, MessageDescriptor> = {
  alreadyConfirmed: msg`Dieser Beschluss ist schon bestätigt. Die Pflichten bestehen, es sind keine hinzugekommen.`,
  notBinding: msg`Dieser Beschluss ist nicht verbindlich. Aus ihm entstehen keine Pflichten nach § 20 EGovG NRW.`,
  noBindingStandard: msg`Zu diesem Beschluss ist kein verbindlicher Standard erfasst. Pflichten entstehen erst daraus.`,
  securityNeverPublic: msg`Bei einem Standard zur Sicherheit wird der Stand einzelner Stellen nie veröffentlicht. Bitte wählen Sie „Nur Summen“.`,
  standardNotInDecision: msg`Der Standard gehört nicht zu diesem Beschluss. Bitte laden Sie die Seite neu.`,
  unknownBody: msg`Eine der genannten Stellen gibt es nicht. Bitte laden Sie die Seite neu.`,
  bodyAddedAndRemoved: msg`Eine Stelle ist zugleich aufgenommen und herausgenommen. Bitte entscheiden Sie sich.`,
};

export const federalEndRefusals: Record<EndFederalDecisionReason, MessageDescriptor> = {
  notConfirmed: msg`Aus diesem Beschluss sind noch keine Pflichten entstanden. Es gibt nichts zu beenden.`,
  dateNotReal: msg`Diesen Tag gibt es nicht. Schreiben Sie zum Beispiel 1.1.2027.`,
  dateInFuture: msg`Dieser Tag liegt in der Zukunft. Bitte tragen Sie das Ende ein, wenn es so weit ist.`,
  beforeItWasDecided: msg`An diesem Tag war der Beschluss noch nicht gefasst. Bitte nennen Sie einen späteren.`,
  reasonMissing: msg`Bitte nennen Sie den Grund. Er steht danach bei jeder Pflicht, die endet.`,
  reasonTooLong: msg`Der Grund ist zu lang. Erlaubt sind 1.000 Zeichen.`,
  successorMissing: msg`Bitte nennen Sie die Nummer des Beschlusses, der diesen ersetzt.`,
  successorUnknown: msg`Einen Beschluss mit dieser Nummer kennen wir nicht. Sie sieht so aus: 2024/12.`,
  successorIsItself: msg`Ein Beschluss kann sich nicht selbst ersetzen. Bitte nennen Sie einen anderen.`,
  successorIsOlder: msg`Der genannte Beschluss ist älter als dieser. Bitte prüfen Sie die Nummer.`,
};
