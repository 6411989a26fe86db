import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ExtensionState } from '@gremia/domain/dossiers/extension';
import type { CheckFinding, CheckMethod } from '@gremia/domain/dossiers/plausibility';
import type { Tone } from '@gremia/ui/state-badge';

export const extensionStates: Record<ExtensionState, { word: MessageDescriptor; tone: Tone }> = {
  asked: { word: msg`beantragt`, tone: 'active' },
  granted: { word: msg`gewährt`, tone: 'success' },
  declined: { word: msg({ context: 'dossiers', message: 'abgelehnt' }), tone: 'quiet' },
  withdrawn: { word: msg`zurückgezogen`, tone: 'quiet' },
};

export const checkMethods: Record<CheckMethod, MessageDescriptor> = {
  document: msg`Nachweis gelesen`,
  conversation: msg`Gespräch geführt`,
  demonstration: msg`Vorführung gesehen`,
  automatedTest: msg`Automatisch geprüft`,
  onSite: msg`Vor Ort gesehen`,
};

export const checkFindings: Record<CheckFinding, { word: MessageDescriptor; tone: Tone }> = {
  plausible: { word: msg`plausibel`, tone: 'success' },
  doubtful: { word: msg`zweifelhaft`, tone: 'warning' },
};
