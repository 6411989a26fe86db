import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { BallotForm, BallotState, Choice } from '@gremia/domain/voting/ballot';
import type { PaperMark } from '@gremia/domain/voting/paper-vote';
import type { RulePart } from '@gremia/domain/voting/explain-result';
import type { Tone } from '@gremia/ui/state-badge';

export const choiceWords: Record<Choice, MessageDescriptor> = {
  yes: msg`Ja`,
  no: msg`Nein`,
  abstain: msg`Enthaltung`,
};

export const markWords: Record<PaperMark, MessageDescriptor> = {
  ...choiceWords,
  invalid: msg`Ungültig`,
};

export const ballotStateLooks: Record<BallotState, { word: MessageDescriptor; tone: Tone }> = {
  prepared: { word: msg`Vorbereitet`, tone: 'neutral' },
  open: { word: msg`Abstimmung läuft`, tone: 'active' },
  closed: { word: msg`Geschlossen, noch nicht festgestellt`, tone: 'warning' },
  certified: { word: msg`Festgestellt`, tone: 'success' },
  annulled: { word: msg`Aufgehoben`, tone: 'quiet' },
};

export const formWords: Record<BallotForm, { name: MessageDescriptor; hint: MessageDescriptor }> = {
  openElectronic: {
    name: msg`Offen elektronisch`,
    hint: msg`Jedes Mitglied stimmt am eigenen Gerät ab. Das Ergebnis zeigt Zahlen, keine Namen.`,
  },
  rollCall: {
    name: msg`Namentlich`,
    hint: msg`Jedes Mitglied stimmt am eigenen Gerät ab. Alle in der Sitzung sehen sofort, wer wie stimmt.`,
  },
  showOfHands: {
    name: msg`Handzeichen`,
    hint: msg`Die Geschäftsstelle zählt die Hände je Bank und trägt die Zahlen ein.`,
  },
  consentList: {
    name: msg`Grüne Liste`,
    hint: msg`Mehrere Punkte gemeinsam, ohne Aussprache. Ein Widerspruch nimmt einen Punkt heraus.`,
  },
  paper: {
    name: msg`Geheim auf Papier`,
    hint: msg`Die Geschäftsstelle teilt Stimmzettel aus, zählt sie und trägt nur die Summen ein.`,
  },
};

export const rulePartWords: Record<RulePart, MessageDescriptor> = {
  quorum: msg`Beschlussfähigkeit`,
  adoption: msg`Annahme`,
};
