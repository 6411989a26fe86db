import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { CommitmentState } from '@gremia/domain/implementation/commitment';
import type { ObligationState } from '@gremia/domain/implementation/obligation';
import type { ReportableState } from '@gremia/domain/implementation/report';
import type { ResponseState } from '@gremia/domain/implementation/response';
import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';
import type { CommitmentKind } from '@gremia/domain/proposals/proposal-terms';
import type { PublicationLevel } from '@gremia/domain/proposals/publication-level';
import type { IconName } from '@gremia/ui/icon';
import type { Part } from '@gremia/ui/stacked-bar';
import type { Tone } from '@gremia/ui/state-badge';

interface StateLook {
  readonly word: MessageDescriptor;
  readonly tone: Tone;
  readonly icon?: IconName;
}

/** How the state of a duty is called and looks, everywhere. */
export const obligationStates: Record<ObligationState, StateLook> = {
  open: { word: msg`noch keine Meldung`, tone: 'neutral', icon: 'circle-dashed' },
  planned: { word: msg`geplant`, tone: 'info', icon: 'calendar' },
  inProgress: { word: msg`in Arbeit`, tone: 'active' },
  implemented: { word: msg`umgesetzt`, tone: 'success' },
  checked: { word: msg`umgesetzt und plausibilisiert`, tone: 'success', icon: 'seal' },
  notApplicable: { word: msg`entfällt`, tone: 'quiet' },
  extended: { word: msg`Frist verlängert`, tone: 'info', icon: 'clock' },
};

interface Slice {
  readonly key: string;
  readonly states: readonly ObligationState[];
  readonly word: MessageDescriptor;
  readonly fill: Part['fill'];
}

/** The parts of the bar, from done to silent; every state stands in one of them. */
export const slices: readonly Slice[] = [
  { key: 'done', states: ['implemented', 'checked'], word: msg`umgesetzt`, fill: 1 },
  { key: 'inProgress', states: ['inProgress'], word: msg`in Arbeit`, fill: 2 },
  { key: 'planned', states: ['planned', 'extended'], word: msg`geplant`, fill: 3 },
  { key: 'notApplicable', states: ['notApplicable'], word: msg`entfällt`, fill: 4 },
  { key: 'open', states: ['open'], word: msg`ohne Meldung`, fill: 5 },
];

/** What a body can report, with the sentence that explains it in the form. */
export const reportableStates: Record<ReportableState, { word: MessageDescriptor; hint: MessageDescriptor }> =
  {
    planned: { word: msg`Geplant`, hint: msg`Es ist entschieden, was wann geschieht.` },
    inProgress: { word: msg`In Arbeit`, hint: msg`Die Umstellung läuft.` },
    implemented: { word: msg`Umgesetzt`, hint: msg`Alle betroffenen Verfahren halten den Beschluss ein.` },
    notApplicable: {
      word: msg`Entfällt`,
      hint: msg`Wir sind nicht zuständig oder setzen kein solches Verfahren ein.`,
    },
  };

/** Why something binds, in one word. */
export const bases: Record<BasisOfForce, MessageDescriptor> = {
  law: msg`Gesetz`,
  regulation: msg`Verordnung`,
  agreement: msg`Vereinbarung`,
  accession: msg`Beitritt`,
  none: msg`Empfehlung`,
};

export const responseStates: Record<ResponseState, StateLook> = {
  open: { word: msg`noch keine Antwort`, tone: 'neutral', icon: 'circle-dashed' },
  follows: { word: msg`folgt`, tone: 'success' },
  followsInPart: { word: msg`folgt zum Teil`, tone: 'active' },
  declines: { word: msg`folgt nicht`, tone: 'quiet' },
};

export const responseFills: Record<ResponseState, Part['fill']> = {
  follows: 1,
  followsInPart: 2,
  declines: 4,
  open: 5,
};

export const commitmentStates: Record<CommitmentState, StateLook> = {
  promised: { word: msg`zugesagt`, tone: 'info' },
  inProgress: { word: msg`in Arbeit`, tone: 'active' },
  delivered: { word: msg`eingelöst`, tone: 'success' },
  withdrawn: { word: msg`zurückgezogen`, tone: 'quiet' },
};

export const commitmentKinds: Record<CommitmentKind, MessageDescriptor> = {
  money: msg`Geld`,
  service: msg`Leistung`,
  interface: msg`Schnittstelle`,
};

/** What everybody sees of a single body. */
export const publicationLevels: Record<
  PublicationLevel,
  { word: MessageDescriptor; says: MessageDescriptor }
> = {
  aggregates: {
    word: msg`Nur Summen`,
    says: msg`Öffentlich sind nur Zahlen über Gruppen ab fünf Stellen, nie der Stand einer einzelnen.`,
  },
  stateAfterRelease: {
    word: msg`Stand nach Freigabe`,
    says: msg`Der Stand einer Stelle wird öffentlich, wenn sie ihn selbst freigibt.`,
  },
  state: { word: msg`Stand je Stelle`, says: msg`Der Stand jeder Stelle ist öffentlich.` },
};
