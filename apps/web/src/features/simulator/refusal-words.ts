import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RefusalReason } from '@gremia/decision-rules/document-error';

/** What is wrong with a document, said of the place that is named beside it. */
export const refusalWords: Record<RefusalReason, MessageDescriptor> = {
  wrongType: msg`Hier steht ein Wert der falschen Art.`,
  unknownKey: msg`Diese Angabe kennt die Regelsprache hier nicht.`,
  missingKey: msg`Hier fehlt eine Angabe.`,
  malformedNumber: msg`Diese Zahl ist nicht zu lesen. Möglich sind ganze Zahlen und Texte wie "21.08" oder "2/3" mit höchstens 40 Ziffern.`,
  emptyList: msg`Diese Liste von Bedingungen ist leer.`,
  mixedForms: msg`Diese Bedingung vermischt zwei Formen.`,
  tooDeep: msg`Die Bedingungen sind tiefer als 32-mal geschachtelt.`,
  unknownOperator: msg`Diesen Vergleich gibt es nicht.`,
  unknownSelector: msg`Diese Auswahl von Stimmen gibt es nicht.`,
  unknownBench: msg`Zu dieser Bank gehört kein Sitz.`,
  duplicateSeat: msg`Diesen Sitz gibt es zweimal.`,
  reservedWeight: msg`Ein Gewicht darf nicht „heads“ heißen.`,
  negativeWeight: msg`Ein Gewicht darf nicht negativ sein.`,
  noVotingSeat: msg`Kein Sitz der Wählerschaft ist stimmberechtigt.`,
  unknownSeat: msg`Diesen Sitz gibt es in der Wählerschaft nicht.`,
  advisorySeat: msg`Dieser Sitz berät nur und hat keine Stimme.`,
  absentSeat: msg`Dieser Sitz ist abwesend und kann nicht abgestimmt haben.`,
  secondVote: msg`Dieser Sitz hat schon abgestimmt.`,
  unknownAttendance: msg`Diese Anwesenheit gibt es nicht. Möglich sind present, remote und absent.`,
  unknownChoice: msg`Diese Stimme gibt es nicht. Möglich sind yes, no, abstain und invalid.`,
};
