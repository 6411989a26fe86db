import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { AddressNote } from './address';
import type { ElectorateKind } from './electorate';
import type { SeatState } from './scenario';

export const stateWords: Record<SeatState, MessageDescriptor> = {
  yes: msg`Ja`,
  no: msg`Nein`,
  abstain: msg`Enthaltung`,
  notCast: msg`nicht abgegeben`,
  absent: msg`abwesend`,
};

/** For a whole bench at once. */
export const allWords: Record<SeatState, MessageDescriptor> = {
  yes: msg`alle Ja`,
  no: msg`alle Nein`,
  abstain: msg`alle Enthaltung`,
  notCast: msg`nicht abgegeben`,
  absent: msg`alle abwesend`,
};

export const electorateWords: Record<ElectorateKind, MessageDescriptor> = {
  planungsrat: msg`IT-Planungsrat: Bund und 16 Länder`,
  kooperationsrat: msg`IT-Kooperationsrat NRW: Land, Kommunen, beratende Sitze`,
  digitalbeirat: msg`Digitalbeirat NRW (Beispiel)`,
  lippe: msg`16 Kommunen im Kreis Lippe, ein Sitz je Kommune`,
  rat: msg`Rat mit frei gewählter Mitgliederzahl`,
  eigene: msg`Eigene Zusammensetzung`,
};

/** Where a composition comes from, so that nobody takes an assumption for law. */
export const electorateSources: Record<ElectorateKind, MessageDescriptor> = {
  planungsrat: msg`IT-Staatsvertrag § 1. Der Königsteiner Schlüssel ist der von 2019; er ist aus dem Gedächtnis wiedergegeben und noch nicht an einer Quelle geprüft. Einwohner: Statistisches Bundesamt, 31.12.2022.`,
  kooperationsrat: msg`EGovG NRW § 21. Elf Ministerien sind eine Annahme; die beratenden Sitze zählen nicht mit.`,
  digitalbeirat: msg`Erdachte Zusammensetzung nach den Wünschen der Anhörung vom 19.10.2023; die beratenden Sitze zählen nicht mit.`,
  lippe: msg`Ein erdachtes Gremium mit echten Einwohnerzahlen: Statistisches Bundesamt, Gemeindeverzeichnis, 31.12.2022.`,
  rat: msg`Den ersten Sitz hat der Vorsitz.`,
  eigene: msg`Ihre Zusammensetzung steht in der Adresse dieser Seite und sonst nirgends.`,
};

export const noteWords: Record<AddressNote, MessageDescriptor> = {
  rule: msg`Die Regel in der Adresse gibt es hier nicht. Gezeigt wird die erste.`,
  electorate: msg`Die Wählerschaft in der Adresse war nicht zu lesen oder passt nicht zur Regel. Gezeigt wird eine, die passt.`,
  votes: msg`Die Stimmen in der Adresse waren nicht ganz zu lesen. Was fehlt, steht als nicht abgegeben da.`,
};

export const weightNames: Readonly<Record<string, MessageDescriptor>> = {
  koenigstein: msg`Königsteiner Schlüssel`,
  einwohner: msg`Einwohner`,
};

/** In front of the number that a bench's seats carry. */
export const weightLabels: Readonly<Record<string, MessageDescriptor>> = {
  koenigstein: msg`Prozent des Schlüssels je Sitz`,
  einwohner: msg`Einwohner je Sitz`,
};
