import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { AskExtensionReason, DecideExtensionReason } from '@gremia/domain/dossiers/extension';
import type { RecordCheckReason, WriteMessageReason } from '@gremia/domain/dossiers/plausibility';

const textTooLong = msg`Ein Text darf 4.000 Zeichen haben. Bitte kürzen Sie.`;
const obligationEnded = msg`Diese Pflicht ist beendet.`;

export const askRefusals: Record<AskExtensionReason, MessageDescriptor> = {
  obligationEnded,
  deadlineIsStatutory: msg`Diese Frist steht im Recht. Kein Gremium kann sie verlängern. Sagen Sie der Geschäftsstelle in einer Nachricht, was Sie hindert.`,
  deadlinePaused: msg`Die Frist ruht zurzeit und verlängert sich von selbst um diese Zeit.`,
  noDeadline: msg`Diese Pflicht hat keine Frist, die sich verlängern ließe.`,
  stateNotPossible: msg`In diesem Stand ist keine Verlängerung nötig.`,
  alreadyAsked: msg`Ein Antrag wartet schon auf Antwort.`,
  reasonMissing: msg`Bitte nennen Sie den Grund. Das Gremium entscheidet danach.`,
  textTooLong,
  notLater: msg`Der neue Tag muss nach der jetzigen Frist und nach heute liegen.`,
  tooLate: msg`Mehr als zehn Jahre sind keine Verlängerung. Bitte prüfen Sie das Jahr.`,
};

export const decideRefusals: Record<DecideExtensionReason, MessageDescriptor> = {
  alreadyDecided: msg`Über diesen Antrag hat inzwischen jemand anderes entschieden.`,
  deadlinePaused: msg`Die Frist ruht zurzeit. Bitte entscheiden Sie, wenn sie wieder läuft, oder lehnen Sie ab.`,
  stateNotPossible: msg`Die Pflicht ist inzwischen erfüllt oder entfallen. Eine Verlängerung ist nicht mehr nötig.`,
  reasonMissing: msg`Bitte begründen Sie die Ablehnung.`,
  textTooLong,
};

export const checkRefusals: Record<RecordCheckReason, MessageDescriptor> = {
  obligationEnded,
  stateNotPossible: msg`Geprüft wird, was als umgesetzt gemeldet ist.`,
  reportedMeanwhile: msg`Inzwischen wurde neu gemeldet. Oben steht jetzt die neue Meldung; Ihre Eingaben sind noch da.`,
  dateInFuture: msg`Der Tag liegt in der Zukunft. Vermerkt wird, was geschehen ist.`,
  beforeReport: msg`Der Tag liegt vor dem Tag der Meldung. Bitte prüfen Sie ihn.`,
  noteMissing: msg`Bitte sagen Sie, was zweifelhaft ist. Die Stelle bekommt es als Rückfrage.`,
  textTooLong,
};

export const writeRefusals: Record<WriteMessageReason, MessageDescriptor> = {
  textMissing: msg`Bitte schreiben Sie, worum es geht.`,
  textTooLong,
  obligationEnded,
};
