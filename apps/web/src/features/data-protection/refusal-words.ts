import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EraseAccountReason } from '@gremia/domain/data-protection/erase-account';

export const eraseRefusals: Readonly<Record<EraseAccountReason, MessageDescriptor>> = {
  reasonMissing: msg`Bitte geben Sie an, warum das Konto gelöscht wird.`,
  reasonTooLong: msg`Bitte fassen Sie die Begründung in höchstens 1000 Zeichen.`,
  ownAccount: msg`Ihr eigenes Konto löscht jemand anderes aus der Administration.`,
  holdsOffice: msg`Diese Person hat noch ein Amt oder einen Sitz. Bitte beenden Sie beides zuerst.`,
};
