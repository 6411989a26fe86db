import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { RulesFlaw } from '@gremia/domain/boards/adopt-rules';
import type { RuleDocumentError, RuleMisfit } from '@gremia/domain/boards/rule-document';

export const flawWords: Record<RulesFlaw, MessageDescriptor> = {
  tooLong: msg`Das ist zu lang. Erlaubt sind 500 Zeichen.`,
  tooFarAhead: msg`Der Tag liegt mehr als zehn Jahre in der Zukunft. Bitte prüfen Sie das Jahr.`,
  missing: msg`Bitte füllen Sie dieses Feld aus.`,
  inThePast: msg`Eine Fassung gilt frühestens ab heute: Was entschieden ist, bleibt unter seinen Regeln.`,
  notAfterLatest: msg`Es gibt schon eine Fassung ab diesem oder einem späteren Tag. Bitte wählen Sie einen Tag danach.`,
  notADate: msg`Bitte nennen Sie einen Tag, zum Beispiel 1.1.2027.`,
  notInRange: msg`Bitte geben Sie eine ganze Zahl an, höchstens ein Jahr.`,
  notAShare: msg`Bitte geben Sie einen Bruch an, zum Beispiel 1/5, oder lassen Sie das Feld leer.`,
  ruleTwice: msg`Eine Regel mit dieser Kennung (id) steht schon in der Liste.`,
  ruleUnreadable: msg`Diese Regel ist nicht lesbar.`,
};

/** Why a pasted rule cannot be read; the place stands beside it. */
export const ruleErrorWords: Record<RuleDocumentError['reason'], MessageDescriptor> = {
  notJson: msg`Der Text ist kein gültiges JSON. Häufig fehlt ein Komma, eine Klammer oder ein Anführungszeichen.`,
  wrongType: msg`Hier steht eine andere Art von Angabe, als die Regelsprache verlangt.`,
  unknownKey: msg`Diesen Schlüssel kennt die Regelsprache nicht.`,
  missingKey: msg`Hier fehlt ein Schlüssel, den die Regelsprache verlangt.`,
  malformedNumber: msg`Das ist keine Zahl der Regelsprache. Erlaubt sind ganze Zahlen und Texte wie „2/3“ oder „21.08“.`,
  emptyList: msg`Diese Liste darf nicht leer sein.`,
  mixedForms: msg`Eine Bedingung ist entweder ein Vergleich oder „all“, „any“ oder „not“, nicht beides.`,
  tooDeep: msg`Die Bedingungen sind zu tief ineinander geschachtelt.`,
  unknownOperator: msg`Diesen Vergleich gibt es nicht. Erlaubt sind >=, >, <=, < und ==.`,
  unknownSelector: msg`Diese Auswahl gibt es nicht, zum Beispiel „yes“, „present“ oder „entitled“.`,
  unknownBench: msg`Diese Bank gibt es nicht.`,
  duplicateSeat: msg`Ein Sitz ist doppelt genannt.`,
  reservedWeight: msg`Dieser Name ist für die Zählung nach Köpfen vergeben.`,
  negativeWeight: msg`Ein Stimmgewicht darf nicht negativ sein.`,
  noVotingSeat: msg`Es gibt keinen stimmberechtigten Sitz.`,
  unknownSeat: msg`Diesen Sitz gibt es nicht.`,
  advisorySeat: msg`Dieser Sitz hat kein Stimmrecht.`,
  absentSeat: msg`Dieser Sitz fehlt.`,
  secondVote: msg`Für diesen Sitz steht schon eine Stimme da.`,
  unknownAttendance: msg`Diese Anwesenheit gibt es nicht.`,
  unknownChoice: msg`Diese Stimme gibt es nicht.`,
};

export const misfitWords: Record<RuleMisfit, MessageDescriptor> = {
  ruleBenchUnknown: msg`Die Regel nennt eine Bank, zu der heute kein Sitz gehört. Solange das so ist, lässt sich unter ihr nicht abstimmen.`,
  ruleWeightUnknown: msg`Die Regel zählt ein Stimmgewicht, das heute kein Sitz trägt. Solange das so ist, lässt sich unter ihr nicht abstimmen.`,
  ruleSeatUnknown: msg`Den Sitz, der bei Stimmengleichheit entscheidet, hat das Gremium heute nicht. Bitte setzen Sie unter „tieBreak“ den richtigen ein.`,
};
