import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type {
  RegisterPasskeyReason,
  RemovePasskeyReason,
  SignInWithPasskeyReason,
} from '@gremia/domain/sign-in/passkey';
import type { DeviceTrouble } from '../../platform/session/passkey-device';

const attemptOver = msg`Das hat zu lange gedauert oder wurde in einem anderen Fenster begonnen. Bitte versuchen Sie es noch einmal.`;

export const signInRefusals: Record<SignInWithPasskeyReason, MessageDescriptor> = {
  attemptOver,
  notAccepted: msg`Dieser Passkey gilt hier nicht. Vielleicht wurde er entfernt. Bitte nehmen Sie einen anderen oder einen anderen Weg.`,
};

export const registerRefusals: Record<RegisterPasskeyReason, MessageDescriptor> = {
  nameMissing: msg`Bitte geben Sie dem Passkey einen Namen.`,
  nameTooLong: msg`Der Name darf 100 Zeichen haben.`,
  attemptOver,
  notVerified: msg`Ihr Gerät hat keinen gültigen Passkey angelegt. Bitte versuchen Sie es noch einmal, sonst mit einem anderen Gerät.`,
  tooMany: msg`Sie haben schon 20 Passkeys. Bitte entfernen Sie einen, den Sie nicht mehr brauchen.`,
};

export const removeRefusals: Record<RemovePasskeyReason, MessageDescriptor> = {
  lastWayIn: msg`Das ist Ihr letzter Weg hinein. Bitte legen Sie zuerst einen anderen Passkey an.`,
};

export const deviceTroubles: Record<DeviceTrouble, MessageDescriptor> = {
  declined: msg`Sie haben abgebrochen, oder Ihr Gerät hat keinen passenden Passkey. Es ist nichts geschehen.`,
  alreadyThere: msg`Auf diesem Gerät gibt es schon einen Passkey für Ihr Konto.`,
  unavailable: msg`Dieser Browser kann hier keinen Passkey benutzen. Bitte nehmen Sie einen anderen Browser oder ein anderes Gerät.`,
};
