import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { RoleKind } from '@gremia/domain/access/actor';
import { formatDay } from '../../platform/i18n/formats';

/** How offices are called. */
export const officeNames: Readonly<Record<RoleKind, MessageDescriptor>> = {
  secretariat: msg`Geschäftsstelle`,
  chair: msg`Vorsitz`,
  boardMember: msg`Gremienmitglied`,
  reporter: msg`Meldestelle`,
  providerReporter: msg`IT-Dienstleister`,
  auditor: msg`Revision`,
  administrator: msg`Administration`,
};

/** From when until when, as it is said on this day. */
export function usePeriodWords() {
  const { t } = useLingui();
  return (from: string, until: string | null, today: string): string => {
    const begin = from > today ? t`ab ${formatDay(from)}` : t`seit ${formatDay(from)}`;
    return until === null ? begin : t`${begin} bis ${formatDay(until)}`;
  };
}
