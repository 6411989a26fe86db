import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type {
  BodyChangeKind,
  BodyChangeProblem,
  RecordBodyChangesReason,
} from '@gremia/domain/public-bodies/change-bodies';

/** Why a line cannot be recorded. */
export const bodyChangeProblems: Record<BodyChangeProblem, MessageDescriptor> = {
  lineNotReadable: msg`Eine Zeile hat sechs Angaben, getrennt durch Semikolon; leere bleiben leer.`,
  kindUnknown: msg`Die Art heißt aufgegangen, umbenannt oder umgeschlüsselt.`,
  bodyUnknown: msg`Diesen Schlüssel hat keine Stelle.`,
  alreadyMerged: msg`Diese Stelle ist schon in einer anderen aufgegangen.`,
  nameMissing: msg`Bitte nennen Sie den neuen Namen.`,
  nameTooLong: msg`Name und Quelle dürfen je 200 Zeichen haben.`,
  newKeyMissing: msg`Bitte nennen Sie den neuen Schlüssel oder den der Nachfolgerin.`,
  keyNotWritten: msg`Ein Schlüssel hat acht Ziffern oder besteht aus kleinen Buchstaben, Ziffern und Strichen.`,
  keyTaken: msg`Diesen Schlüssel hat schon eine andere Stelle.`,
  successorUnknown: msg`Die Nachfolgerin gibt es noch nicht. Bitte nennen Sie ihren Namen, dann wird sie angelegt.`,
  successorIsItself: msg`Alter und neuer Schlüssel sind gleich.`,
  successorMerged: msg`Die Nachfolgerin ist selbst schon in einer anderen aufgegangen.`,
  kindsDiffer: msg`Eine Stelle kann nur in einer gleicher Art aufgehen: Gemeinde in Gemeinde, Kreis in Kreis.`,
  dateNotReal: msg`Diesen Tag gibt es nicht. Schreiben Sie zum Beispiel 1.1.2026.`,
  dateInFuture: msg`Der Tag liegt in der Zukunft. Bitte tragen Sie die Änderung ein, wenn sie gilt.`,
  sourceMissing: msg`Bitte nennen Sie die Quelle, zum Beispiel das Gesetz.`,
  twiceInOneAct: msg`Diese Stelle kommt schon in einer Zeile davor vor.`,
};

export const bodyChangeRefusals: Record<RecordBodyChangesReason, MessageDescriptor> = {
  nothingWritten: msg`Bitte schreiben Sie mindestens eine Änderung.`,
  tooManyLines: msg`Das sind mehr als 1.000 Zeilen. Bitte teilen Sie die Liste.`,
  linesWithProblems: msg`Inzwischen geht eine der Zeilen nicht mehr. Es wurde nichts eingetragen. Bitte prüfen Sie noch einmal.`,
};

export const bodyChangeKinds: Record<BodyChangeKind, MessageDescriptor> = {
  merged: msg`aufgegangen`,
  renamed: msg`früherer Name`,
  rekeyed: msg`früherer Schlüssel`,
};
