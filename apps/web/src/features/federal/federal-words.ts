import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { FederalDecisionKind, FederalTopicState } from '@gremia/domain/federal/federal-topic';
import type { MirrorTopicReason } from '@gremia/domain/federal/mirror-topic';
import type { Tone } from '@gremia/ui/state-badge';

/** What a decision of the IT-Planungsrat is, and what its verb does. */
export const decisionKinds: Record<
  FederalDecisionKind,
  { word: MessageDescriptor; verb: MessageDescriptor }
> = {
  standard: {
    word: msg`Standard`,
    verb: msg`Der IT-Planungsrat beschließt die verbindliche Anwendung eines Standards.`,
  },
  decision: {
    word: msg({ context: 'federal', message: 'Beschluss' }),
    verb: msg`Der IT-Planungsrat beschließt.`,
  },
  recommendation: {
    word: msg`Empfehlung`,
    verb: msg`Der IT-Planungsrat empfiehlt. Er verpflichtet niemanden.`,
  },
  acknowledgement: { word: msg`Kenntnisnahme`, verb: msg`Der IT-Planungsrat nimmt zur Kenntnis.` },
  mandate: { word: msg`Auftrag`, verb: msg`Der IT-Planungsrat beauftragt oder bittet eine Stelle.` },
  intention: { word: msg`Absicht`, verb: msg`Der IT-Planungsrat kündigt an, was er beschließen will.` },
  need: { word: msg`Bedarf`, verb: msg`Der IT-Planungsrat stellt einen Bedarf an einem Standard fest.` },
  procedure: { word: msg`Verfahren`, verb: msg`Der IT-Planungsrat regelt seine eigene Arbeit.` },
};

export const topicStates: Record<FederalTopicState, { word: MessageDescriptor; tone: Tone }> = {
  announced: { word: msg`angekündigt`, tone: 'neutral' },
  documentsAvailable: { word: msg`Unterlagen liegen vor`, tone: 'info' },
  positionOpen: { word: msg`Empfehlung in Arbeit`, tone: 'active' },
  positionAdopted: { word: msg`Empfehlung beschlossen`, tone: 'success' },
  decided: { word: msg`entschieden`, tone: 'success' },
  withdrawn: { word: msg`zurückgezogen`, tone: 'quiet' },
  postponed: { word: msg`vertagt`, tone: 'quiet' },
};

export const mirrorRefusals: Record<MirrorTopicReason, MessageDescriptor> = {
  topicConcluded: msg`Das Thema ist schon entschieden oder zurückgezogen. Es steht nicht mehr zur Beratung an.`,
  meetingOver: msg`Diese Sitzung ist schon zu Ende oder abgesagt. Bitte wählen Sie eine andere.`,
  meetingTooLate: msg`Diese Sitzung liegt nach der Sitzung des IT-Planungsrats. Eine Empfehlung käme zu spät. Bitte wählen Sie eine frühere.`,
  onOtherAgenda: msg`Das Thema steht schon auf einer Tagesordnung. Bitte laden Sie die Seite neu.`,
};
