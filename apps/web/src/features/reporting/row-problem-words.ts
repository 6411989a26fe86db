import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ReportOnManyReason, RowProblem } from '@gremia/domain/reporting/collective-report';
import type { ConfirmReportReason } from '@gremia/domain/reporting/confirm-report';
import type { KeptReason, UndoReason } from '@gremia/domain/reporting/undo-report';
import {
  beforeStandard,
  reportDetailsRefusals,
  reportRefusals,
} from '../implementation/implementation.public';

/** Why one row of many cannot be reported, short enough for a table. */
export const rowProblems: Record<RowProblem, MessageDescriptor> = {
  stateNotPossible: msg`Aus dem jetzigen Stand führt kein Weg in den gemeldeten.`,
  dateInFuture: msg`Der Tag liegt in der Zukunft.`,
  dateTooEarly: msg`Der Tag liegt vor 2010. Bitte prüfen Sie das Jahr.`,
  beforeStandard: reportRefusals.beforeStandard,
  groundMissing: msg`„Entfällt“ braucht einen Grund: nicht zuständig oder Verfahren nicht im Einsatz.`,
  groundContradictsState: msg`Ein Grund für das Entfallen passt nur zum Stand „entfällt“.`,
  reasonMissing: msg`„Entfällt“ braucht eine Begründung in der Notiz.`,
  bodyMerged: msg`Diese Kommune ist in einer anderen aufgegangen. Bitte melden Sie mit dem Schlüssel der Nachfolgerin.`,
  obligationEnded: msg`Die Pflicht ist beendet.`,
  reportedMeanwhile: msg`Hat inzwischen selbst gemeldet und wird nicht überschrieben.`,
  textTooLong: msg`Notiz oder Produkt sind zu lang.`,
  ...reportDetailsRefusals,
  notAuthorised: msg`Die Ermächtigung gilt nicht mehr.`,
  procedureNotAuthorised: msg`Ihre Ermächtigung gilt für andere Verfahren.`,
  chosenTwice: msg`Kommt doppelt vor.`,
};

/** The sentence, with the day of the standard's first version where that is the reason. */
export const rowProblem = (problem: RowProblem, standardSince: string | null): MessageDescriptor =>
  problem === 'beforeStandard' ? beforeStandard(standardSince) : rowProblems[problem];

export const reportOnManyRefusals: Record<ReportOnManyReason, MessageDescriptor> = {
  nothingChosen: msg`Bitte wählen Sie mindestens eine Zeile.`,
  tooManyRows: msg`Das sind mehr als 5.000 Zeilen. Bitte melden Sie mit einer Datei.`,
  rowsWithProblems: msg`Einige Zeilen gehen nicht. Es wurde nichts gespeichert, auch nicht von den übrigen.`,
};

export const undoRefusals: Record<UndoReason, MessageDescriptor> = {
  tooLate: msg`Die Stunde ist vorbei. Bitte berichtigen Sie einzelne Stände mit einer neuen Meldung.`,
  nothingToUndo: msg`Hier gibt es nichts mehr zurückzunehmen.`,
};

export const keptReasons: Record<KeptReason, MessageDescriptor> = {
  reportedSince: msg`hat seither selbst gemeldet, der Stand bleibt`,
  authorisationEnded: msg`die Ermächtigung gilt nicht mehr, der Stand bleibt`,
  obligationEnded: msg`die Pflicht ist beendet, der Stand bleibt`,
};

/** Why a proposal is not answered; a day before the standard is told with the standard's own day. */
export const confirmRefusals = (
  standardSince: string | null,
): Record<ConfirmReportReason, MessageDescriptor> => ({
  ...reportRefusals,
  beforeStandard: beforeStandard(standardSince),
  groundMissing: msg`In dieser Meldung fehlt, warum die Pflicht entfällt. Bitte lehnen Sie sie ab; Ihr IT-Dienstleister kann sie dann mit dem Grund neu melden.`,
  alreadyAnswered: msg`Diese Meldung ist schon beantwortet oder wurde zurückgezogen.`,
});
