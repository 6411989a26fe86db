import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { BasisOfForce, Force } from '@gremia/domain/proposals/basis-of-force';
import type { ProposalState } from '@gremia/domain/proposals/proposal';
import type { CommitmentKind, DeadlineClass } from '@gremia/domain/proposals/proposal-terms';
import type { PublicationLevel } from '@gremia/domain/proposals/publication-level';
import type { Tone } from '@gremia/ui/state-badge';

export const forceWords: Record<Force, { word: MessageDescriptor; tone: Tone }> = {
  binding: { word: msg`verbindlich`, tone: 'info' },
  recommendation: { word: msg`Empfehlung`, tone: 'neutral' },
  acknowledgement: { word: msg`Kenntnisnahme`, tone: 'neutral' },
  mandate: { word: msg`Auftrag`, tone: 'neutral' },
};

/** Why something binds: in a word, and in the sentence that says whom. */
export const basisWords: Record<BasisOfForce, { word: MessageDescriptor; sentence: MessageDescriptor }> = {
  law: {
    word: msg`Gesetz`,
    sentence: msg`Bindet alle genannten Stellen, weil ein Gesetz es vorschreibt.`,
  },
  regulation: {
    word: msg`Verordnung oder Erlass`,
    sentence: msg`Bindet alle genannten Stellen, sobald das Land es als Verordnung oder Erlass regelt.`,
  },
  agreement: {
    word: msg`Vereinbarung`,
    sentence: msg`Bindet das Land und die Stellen, die die Vereinbarung unterzeichnen.`,
  },
  accession: {
    word: msg`Beitritt`,
    sentence: msg`Bindet nur Kommunen, die beitreten; für alle anderen ist es eine Empfehlung.`,
  },
  none: {
    word: msg`keine`,
    sentence: msg`Ist eine Empfehlung. Sie verpflichtet niemanden.`,
  },
};

export const deadlineWords: Record<DeadlineClass, MessageDescriptor> = {
  newOrChanged: msg`Neue und wesentlich geänderte Verfahren`,
  existing: msg`Bestehende Verfahren`,
  all: msg`Alle Verfahren`,
};

export const commitmentWords: Record<CommitmentKind, MessageDescriptor> = {
  money: msg`Geld`,
  service: msg`Dienst`,
  interface: msg`Schnittstelle`,
};

export const publicationWords: Record<PublicationLevel, MessageDescriptor> = {
  aggregates: msg`Nur Summen: Wie weit eine einzelne Kommune ist, wird nicht veröffentlicht.`,
  stateAfterRelease: msg`Der Stand einer Kommune wird veröffentlicht, wenn sie ihn freigibt.`,
  state: msg`Der Stand jeder Kommune wird veröffentlicht.`,
};

export const proposalStateWords: Record<ProposalState, { word: MessageDescriptor; tone: Tone }> = {
  draft: { word: msg`Entwurf`, tone: 'neutral' },
  coSigning: { word: msg`in Mitzeichnung`, tone: 'active' },
  tabled: { word: msg`eingebracht`, tone: 'active' },
  adopted: { word: msg`angenommen`, tone: 'success' },
  rejected: { word: msg`abgelehnt`, tone: 'danger' },
  referred: { word: msg`verwiesen`, tone: 'quiet' },
  withdrawn: { word: msg`zurückgezogen`, tone: 'quiet' },
};
