import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { AppointReason } from '@gremia/domain/offices/appoint';

export const appointRefusals: Readonly<Record<AppointReason, MessageDescriptor>> = {
  nameMissing: msg`Bitte nennen Sie den Namen der Person, mit höchstens 200 Zeichen.`,
  addressMissing: msg`Bitte nennen Sie die E-Mail-Adresse der Person, zum Beispiel erika.muster@stadt.example.`,
  noDay: msg`Bitte geben Sie Tage an, die es gibt.`,
  beginsInPast: msg`Das Amt kann frühestens heute beginnen.`,
  endsBeforeBegin: msg`Der letzte Tag liegt vor dem ersten.`,
  ownOffice: msg`Niemand beruft sich selbst. Bitten Sie eine andere zuständige Person darum.`,
  alreadyAppointed: msg`Diese Person hat das Amt in dieser Zeit schon.`,
  outsideSeat: msg`In dieser Zeit gibt es den Sitz nicht durchgehend.`,
  seatTaken: msg`Der Sitz ist in dieser Zeit schon besetzt. Beenden Sie zuerst die bisherige Mitgliedschaft.`,
  deputyNeedsEnd: msg`Eine Stellvertretung braucht einen letzten Tag.`,
  deputyTooLong: msg`Eine Stellvertretung dauert höchstens zwei Jahre. Danach können Sie sie erneuern.`,
  nobodyToDeputise: msg`In dieser Zeit hat der Sitz kein Mitglied, das vertreten werden könnte.`,
};
