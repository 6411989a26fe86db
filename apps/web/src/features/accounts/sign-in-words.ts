import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type {
  RegisterPasskeyReason,
  RemovePasskeyReason,
  SignInWithPasskeyReason,
} from '@gremia/domain/sign-in/passkey';
import type { AcceptInvitationReason, InviteReason } from '@gremia/domain/sign-in/invitation';
import type {
  ConfirmCodesReason,
  SignInWithCodeReason,
  StartCodesReason,
} from '@gremia/domain/sign-in/codes';
import type { OpenIdReason } from '@gremia/domain/sign-in/openid';
import type { RecentReason } from '@gremia/domain/sign-in/recent';
import type { DeviceTrouble } from '../../platform/session/passkey-device';

export const noAnswer = msg`Der Server hat nicht geantwortet. Sie sind nicht angemeldet. Bitte versuchen Sie es noch einmal.`;

const tooManyTries = msg`Das waren zu viele Versuche. Bitte warten Sie fünf Minuten, dann geht es weiter.`;

const attemptOver = msg`Das hat zu lange gedauert oder wurde in einem anderen Fenster begonnen. Bitte versuchen Sie es noch einmal.`;

/** For who signed in long ago and did not do so again. */
export const recentRefusals: Record<RecentReason, MessageDescriptor> = {
  signInAgain: msg`Bitte melden Sie sich dafür noch einmal an: Das ist bei Ihnen länger als fünf Minuten her. Es hat sich nichts geändert.`,
};

export const signInRefusals: Record<SignInWithPasskeyReason, MessageDescriptor> = {
  tooManyTries,
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
  ...recentRefusals,
  lastWayIn: msg`Das ist Ihr letzter Weg hinein. Bitte richten Sie zuerst einen anderen ein.`,
};

export const openIdRefusals: Record<OpenIdReason, MessageDescriptor> = {
  tooManyTries,
  providerSilent: msg`Der Anmeldedienst antwortet gerade nicht. Bitte versuchen Sie es später noch einmal oder nehmen Sie einen anderen Weg.`,
  attemptOver,
  notAccepted: msg`Der Anmeldedienst hat Ihre Anmeldung nicht bestätigt. Bitte versuchen Sie es noch einmal.`,
  notInvited: msg`Dieses Konto ist hier mit niemandem verbunden. Bitte lassen Sie sich einladen, und verbinden Sie es dann unter „Ihr Konto“.`,
  belongsToAnother: msg`Dieses Konto ist schon mit einer anderen Person verbunden.`,
  ...recentRefusals,
};

export const invitationRefusals: Record<AcceptInvitationReason, MessageDescriptor> = {
  tooManyTries,
  invitationOver: msg`Diese Einladung gilt nicht, nicht mehr, oder sie wurde schon benutzt. Bitte lassen Sie sich eine neue schicken.`,
};

export const inviteRefusals: Record<InviteReason, MessageDescriptor> = {
  nameMissing: msg`Bitte geben Sie den Namen der Person an.`,
  nameTooLong: msg`Der Name darf 200 Zeichen haben.`,
  notAnAddress: msg`Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel name@stadt.example.`,
  notYourself: msg`Sich selbst können Sie nicht einladen.`,
  administrationOnly: msg`Diese Person hat schon einen Zugang oder ist gesperrt. Einen neuen gibt nur die Administration.`,
  mailOnly: msg`Diese Person hat schon ein Amt. Ihren Link darf nur sie selbst sehen: Bitte wenden Sie sich an die Administration.`,
};

export const startCodesRefusals: Record<StartCodesReason, MessageDescriptor> = {
  ...recentRefusals,
  alreadySetUp: msg`Einmalcodes sind schon eingerichtet. Bitte laden Sie die Seite neu.`,
  noMail: msg`Dieser Dienst verschickt keine E-Mail. Bitte legen Sie einen Passkey an.`,
};

export const confirmCodesRefusals: Record<ConfirmCodesReason, MessageDescriptor> = {
  ...recentRefusals,
  wrongCode: msg`Dieser Code stimmt nicht oder ist abgelaufen. Bitte geben Sie den nächsten ein. Stimmt die Uhr Ihres Telefons?`,
  tooManyTries,
};

export const codeRefusals: Record<SignInWithCodeReason, MessageDescriptor> = {
  notAccepted: msg`Link oder Code gelten nicht. Bitte geben Sie den nächsten Code Ihrer App ein. Hilft das nicht, fordern Sie einen neuen Link an.`,
  tooManyTries,
};

export const deviceTroubles: Record<DeviceTrouble, MessageDescriptor> = {
  declined: msg`Sie haben abgebrochen, oder Ihr Gerät hat keinen passenden Passkey. Es ist nichts geschehen.`,
  alreadyThere: msg`Auf diesem Gerät gibt es schon einen Passkey für Ihr Konto.`,
  unavailable: msg`Dieser Browser kann hier keinen Passkey benutzen. Bitte nehmen Sie einen anderen Browser oder ein anderes Gerät.`,
};
