import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { StepUpAct } from '@gremia/domain/boards/step-up';

/** Before which acts a board may ask for a passkey. */
export const stepUpActWords: Record<StepUpAct, MessageDescriptor> = {
  vote: msg`vor der Abgabe einer Stimme`,
  certify: msg`vor der Feststellung eines Ergebnisses`,
  sign: msg`vor der Unterschrift unter eine Niederschrift`,
  publish: msg`vor der Veröffentlichung von Beschlüssen und Niederschriften`,
};
