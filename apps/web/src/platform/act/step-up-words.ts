import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { StepUpReason } from '@gremia/domain/boards/step-up';

/** For who was asked and showed no passkey. */
export const stepUpRefusals: Record<StepUpReason, MessageDescriptor> = {
  stepUpRequired: msg`Dafür verlangt das Gremium Ihren Passkey. Es ist noch nichts geschehen, Ihre Angaben sind noch da.`,
};
