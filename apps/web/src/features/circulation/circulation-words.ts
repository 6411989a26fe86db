import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CirculationForm, CirculationState } from '@gremia/domain/circulation/circulation';
import type { Silence } from '@gremia/domain/voting/silence';
import type { Tone } from '@gremia/ui/state-badge';

export const stateLooks: Record<CirculationState, { word: MessageDescriptor; tone: Tone }> = {
  feedback: { word: msg`Rückmeldungen erbeten`, tone: 'info' },
  voting: { word: msg`Abstimmung läuft`, tone: 'warning' },
  certified: { word: msg`Abgeschlossen`, tone: 'success' },
  objected: { word: msg`Einspruch: kommt in eine Sitzung`, tone: 'neutral' },
  cancelled: { word: msg`Abgebrochen`, tone: 'neutral' },
};

export const silenceWords: Record<Silence, MessageDescriptor> = {
  abstention: msg`Wer nicht antwortet, enthält sich. Beschlossen wird nur, wenn genügend Sitze antworten.`,
  consent: msg`Wer nicht antwortet, stimmt zu (Schweigeverfahren).`,
};

export const formNames: Record<CirculationForm, { name: MessageDescriptor; hint: MessageDescriptor }> = {
  rollCall: {
    name: msg`Namentlich`,
    hint: msg`Das Gremium sieht, wer wie gestimmt hat, und so steht es im Protokoll.`,
  },
  openElectronic: {
    name: msg`Offen elektronisch`,
    hint: msg`Gezeigt wird nur, wie viele wie gestimmt haben.`,
  },
};
