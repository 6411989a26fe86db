import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { FileProblem, LineProblem } from '@gremia/domain/reporting/report-file';
import { rowProblems } from './row-problem-words';

/** Why a whole file cannot be read; nothing of it is kept. */
export const fileProblems: Record<FileProblem, MessageDescriptor> = {
  empty: msg`Die Datei ist leer.`,
  columnUnknown: msg`Eine Spalte kennen wir nicht. Bitte nehmen Sie die Vorlage von dieser Seite.`,
  columnMissing: msg`Eine Spalte fehlt. Bitte nehmen Sie die Vorlage von dieser Seite.`,
  columnTwice: msg`Eine Spalte kommt zweimal vor.`,
  tooManyRows: msg`Die Datei hat mehr als 100.000 Zeilen. Bitte teilen Sie sie auf.`,
  tooManyBytes: msg`Die Datei ist zu groß: größer als 50 MB, oder entpackt größer als 300 MB. Bitte teilen Sie sie auf.`,
  mixedEncoding: msg`Die Datei mischt zwei Zeichensätze. Bitte speichern Sie sie als „CSV UTF-8“.`,
  quoteNotClosed: msg`Ein Anführungszeichen wird nicht geschlossen. Ab dieser Zeile ist die Datei nicht lesbar.`,
  notReadable: msg`Die Datei ist nicht lesbar. Erwartet wird XLSX ohne Kennwort oder CSV, am besten die Vorlage von dieser Seite.`,
};

export const lineProblems: Record<LineProblem, MessageDescriptor> = {
  ...rowProblems,
  unknownDuty: msg`Diese Pflicht gibt es nicht, oder Sie dürfen dazu nicht melden.`,
  stateUnknown: msg`Den Stand kennen wir nicht. Möglich sind: geplant, in Arbeit, umgesetzt, entfällt.`,
  groundUnknown: msg`Was unter „Warum es entfällt“ steht, kennen wir nicht. Möglich sind: nicht zuständig, Verfahren nicht im Einsatz.`,
  dayUnreadable: msg`Der Tag ist nicht lesbar. Zum Beispiel: 01.03.2026.`,
  revisionUnreadable: msg`„Meldung Nr.“ ist keine Zahl. Bitte lassen Sie die Spalte, wie sie war.`,
  planUnreadable: msg`„Geplant bis“ ist kein Tag. Zum Beispiel: 30.06.2027.`,
  shareUnreadable: msg`„Geschafft in Prozent“ ist keine ganze Zahl. Zum Beispiel: 40.`,
  obstacleUnknown: msg`Ein Hindernis kennen wir nicht. Möglich sind: Rechtslage, Geld, Personal, Technik oder Schnittstelle, Dienstleister oder Hersteller, Vergabe, Sonstiges.`,
  costUnreadable: msg`Ein Betrag ist nicht lesbar. Zum Beispiel: 12.500,00.`,
  lineTwice: msg`Diese Pflicht steht schon in einer Zeile davor.`,
  columnsDiffer: msg`Die Zeile hat andere Spalten als der Kopf.`,
};

export const sendRefusals: Record<
  'notRead' | 'nothingToSend' | 'linesWithProblems' | 'changedMeanwhile',
  MessageDescriptor
> = {
  notRead: msg`Die Datei ist noch nicht fertig gelesen.`,
  nothingToSend: msg`Die Datei ändert nichts: in keiner Zeile steht ein neuer Stand.`,
  linesWithProblems: msg`Einige Zeilen gehen nicht. Es wurde nichts gespeichert, auch nicht von den übrigen.`,
  changedMeanwhile: msg`Inzwischen hat jemand anderes gemeldet. Es wurde nichts gespeichert und nichts überschrieben. Die Zeilen stehen unten.`,
};
