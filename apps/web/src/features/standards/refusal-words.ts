import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type {
  AdvanceStandardReason,
  DescribeStandardReason,
  BeginStandardReason,
  RecordVersionReason,
  RelateStandardsReason,
} from '@gremia/domain/standards/keep-standard';
import type {
  AnswerNeedReason,
  ReportNeedReason,
  SupportNeedReason,
} from '@gremia/domain/standards/standard-need';

export const reportNeedRefusals: Record<ReportNeedReason, MessageDescriptor> = {
  titleMissing: msg`Bitte sagen Sie in wenigen Worten, welcher Standard fehlt.`,
  titleTooLong: msg`Die Überschrift darf 160 Zeichen haben. Bitte kürzen Sie.`,
  problemMissing: msg`Bitte beschreiben Sie, was heute nicht funktioniert.`,
  textTooLong: msg`Ein Text darf 4.000 Zeichen haben. Bitte kürzen Sie.`,
  linkMalformed: msg`Das ist keine vollständige Adresse. Sie beginnt mit https://.`,
};

export const supportNeedRefusals: Record<SupportNeedReason, MessageDescriptor> = {
  alreadyAnswered: msg`Über diesen Bedarf ist schon entschieden. Die Antwort steht jetzt hier.`,
  ownNeed: msg`Diesen Bedarf haben Sie selbst gemeldet.`,
};

export const answerNeedRefusals: Record<
  AnswerNeedReason | BeginStandardReason | 'standardMissing',
  MessageDescriptor
> = {
  alreadyAnswered: msg`Über diesen Bedarf hat inzwischen jemand anderes entschieden. Bitte laden Sie die Seite neu.`,
  answerMissing: msg`Bitte begründen Sie die Entscheidung. Wer den Bedarf gemeldet hat, liest die Antwort.`,
  textTooLong: msg`Ein Text darf 4.000 Zeichen haben. Bitte kürzen Sie.`,
  nameMissing: msg`Bitte geben Sie dem neuen Standard einen Namen.`,
  nameTooLong: msg`Der Name darf 120 Zeichen haben. Bitte kürzen Sie.`,
  kindMissing: msg`Bitte nennen Sie die Art, zum Beispiel XÖV.`,
  nameTaken: msg`Einen Standard mit diesem Namen gibt es schon. Bitte wählen Sie ihn aus der Liste.`,
  standardMissing: msg`Bitte wählen Sie, in welchem Standard der Bedarf aufgeht.`,
};

export const advanceRefusals: Record<AdvanceStandardReason, MessageDescriptor> = {
  stateUnknown: msg`Der Stand im Lebenszyklus ist nicht bekannt.`,
  stepNotPossible: msg`Dieser Schritt ist schon getan oder noch nicht an der Reihe. Oben steht jetzt der neue Stand.`,
  dateInFuture: msg`Der Tag liegt in der Zukunft. Vermerkt wird, was geschehen ist.`,
  noteTooLong: msg`Die Notiz darf 1.000 Zeichen haben. Bitte kürzen Sie.`,
};

export const versionRefusals: Record<RecordVersionReason, MessageDescriptor> = {
  labelMissing: msg`Bitte nennen Sie die Fassung, zum Beispiel 2.3.`,
  labelTooLong: msg`Die Bezeichnung der Fassung darf 60 Zeichen haben. Bitte kürzen Sie.`,
  versionKnown: msg`Diese Fassung steht schon in der Liste.`,
  urnMalformed: msg`Eine Kennung beginnt mit urn: und hat keine Leerzeichen, zum Beispiel urn:xoev-de:xbau:standard:xbau_2.3.`,
  linkMalformed: msg`Das ist keine vollständige Adresse. Sie beginnt mit https://.`,
  dateInFuture: msg`Der Tag liegt in der Zukunft. Vermerkt wird, was geschehen ist.`,
};

export const describeRefusals: Record<DescribeStandardReason, MessageDescriptor> = {
  sourceMissing: msg`Bitte nennen Sie die Quelle. Ohne sie kann niemand die Angaben prüfen.`,
  textTooLong: msg`Jede Angabe darf 500 Zeichen haben. Bitte kürzen Sie.`,
};

export const relateRefusals: Record<RelateStandardsReason, MessageDescriptor> = {
  relatedToItself: msg`Ein Standard hängt nicht mit sich selbst zusammen. Bitte wählen Sie einen anderen.`,
  goesInACircle: msg`Umgekehrt besteht dieser Zusammenhang schon. Im Kreis kann er nicht führen.`,
};
