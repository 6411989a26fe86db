import { useLingui } from '@lingui/react/macro';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import type { DeadlineClass } from '@gremia/domain/proposals/proposal-terms';
import { formatDay } from '../../platform/i18n/formats';

export interface DeadlineOfStandard {
  /** In the words of the source. */
  readonly text: string;
  readonly deadlineClass: DeadlineClass;
  readonly dueOn: string | null;
}

/** Which systems a deadline is about; where the source names no class, in its own words. */
export function useDeadlineWords(): (deadline: Pick<DeadlineOfStandard, 'text' | 'deadlineClass'>) => string {
  const { t } = useLingui();
  return ({ text, deadlineClass }) => {
    if (deadlineClass === 'newOrChanged') return t`neue und wesentlich geänderte Verfahren`;
    return deadlineClass === 'existing' ? t`Verfahren, die schon im Einsatz waren` : text;
  };
}

/** "seit 5. Oktober 2017", or "ab" that day where it is still to come. */
export function useSinceOrFrom(): (day: string) => string {
  const { t } = useLingui();
  const today = dateInBerlin(new Date());
  return (day) => (day > today ? t`ab ${formatDay(day)}` : t`seit ${formatDay(day)}`);
}
