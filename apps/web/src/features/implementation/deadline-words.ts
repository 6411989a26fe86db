import { useLingui } from '@lingui/react/macro';
import type { DeadlineClass } from '@gremia/domain/proposals/proposal-terms';

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
