import { Plural, Trans } from '@lingui/react/macro';
import { daysUntil, formatRelative } from '../../platform/i18n/formats';

/** The countdown to a day that is to come, in whole days; how long ago, for one that has passed. */
export function DaysLeft({ date }: { date: string }) {
  const days = daysUntil(date);
  if (days < 0) return formatRelative(date);
  if (days === 0) return <Trans>heute</Trans>;
  return <Plural value={days} one="noch # Tag" other="noch # Tage" />;
}
