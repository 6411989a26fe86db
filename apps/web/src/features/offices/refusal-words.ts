import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { AccountReason, EndSessionsReason } from '@gremia/domain/offices/account-state';
import type { AppointReason } from '@gremia/domain/offices/appoint';
import type { EndOfficeReason, SettleReason } from '@gremia/domain/offices/office-change';

export const appointRefusals: Readonly<Record<AppointReason, MessageDescriptor>> = {
  nameMissing: msg`Bitte nennen Sie den Namen der Person, mit höchstens 200 Zeichen.`,
  addressMissing: msg`Bitte nennen Sie die E-Mail-Adresse der Person, zum Beispiel erika.muster@stadt.example.`,
  noDay: msg`Bitte geben Sie Tage an, die es gibt.`,
  beginsInPast: msg`Das Amt kann frühestens heute beginnen.`,
  endsBeforeBegin: msg`Der letzte Tag liegt vor dem ersten.`,
  ownOffice: msg`Niemand beruft sich selbst. Bitten Sie eine andere zuständige Person darum.`,
  alreadyAppointed: msg`Diese Person hat das Amt in dieser Zeit schon.`,
  auditsAndAdministers: msg`Niemand ist zugleich Revision und Administration: Wer prüft, ändert nichts, und wer verwaltet, prüft sich nicht selbst. Beenden Sie zuerst das andere Amt.`,
  outsideSeat: msg`In dieser Zeit gibt es den Sitz nicht durchgehend.`,
  seatTaken: msg`Der Sitz ist in dieser Zeit schon besetzt. Beenden Sie zuerst die bisherige Mitgliedschaft.`,
  deputyNeedsEnd: msg`Eine Stellvertretung braucht einen letzten Tag.`,
  deputyTooLong: msg`Eine Stellvertretung dauert höchstens zwei Jahre. Danach können Sie sie erneuern.`,
  chairTaken: msg`In dieser Zeit führt schon jemand den Vorsitz. Beenden Sie zuerst dieses Amt.`,
  boardMissing: msg`Bitte wählen Sie das Gremium, um dessen Geschäftsstelle es geht.`,
  alreadyProposed: msg`Für diese Person wartet schon ein Vorschlag zu diesem Amt.`,
  nobodyToDeputise: msg`In dieser Zeit hat der Sitz kein Mitglied, das vertreten werden könnte.`,
};

const lastAdministrator = msg`Das ist die letzte Administration. Berufen Sie zuerst eine weitere.`;

export const endRefusals: Readonly<Record<EndOfficeReason, MessageDescriptor>> = {
  lastAdministrator,
  alreadyProposed: msg`Dafür wartet schon ein Vorschlag.`,
};

export const accountRefusals: Readonly<Record<AccountReason, MessageDescriptor>> = {
  reasonMissing: msg`Bitte nennen Sie den Grund.`,
  reasonTooLong: msg`Der Grund darf 500 Zeichen haben.`,
  ownAccount: msg`Ihr eigenes Konto können Sie nicht sperren. Bitten Sie eine andere Administration darum.`,
  lastAdministrator,
  alreadyProposed: msg`Dafür wartet schon ein Vorschlag.`,
};

export const endSessionsRefusals: Readonly<Record<EndSessionsReason, MessageDescriptor>> = {
  ownAccount: msg`Ihre eigenen Sitzungen beenden Sie unter „Ihr Konto“.`,
};

export const settleRefusals: Readonly<Record<SettleReason, MessageDescriptor>> = {
  alreadySettled: msg`Darüber ist schon entschieden.`,
  proposalExpired: msg`Die sieben Tage sind vorbei. Wenn es noch gelten soll, schlagen Sie es bitte neu vor.`,
  ownProposal: msg`Das haben Sie selbst vorgeschlagen. Entscheiden muss eine andere Administration.`,
  notYourProposal: msg`Zurücknehmen kann das nur, wer es vorgeschlagen hat. Sie können es ablehnen.`,
  ownOffice: msg`Niemand beruft sich selbst. Bitten Sie eine andere Administration darum.`,
  outdated: msg`Der Vorschlag passt nicht mehr: Das Amt oder das Konto hat sich inzwischen geändert, oder wer ihn gemacht hat, ist nicht mehr in der Administration. Lehnen Sie ihn ab.`,
  lastAdministrator,
};
