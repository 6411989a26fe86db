import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

type Answer<Reason extends string> =
  { __typename: 'Resolution' } | { __typename: `${string}Refused`; reason: Reason };

/**
 * What became of an act on a resolution: done, or a sentence that says why not.
 * @param silence what holds when the server gave no answer
 */
export function useAnswer<Reason extends string>(
  refusals: Readonly<Record<Reason, MessageDescriptor>>,
  silence: string,
  onDone: () => void,
) {
  const { t } = useLingui();
  const [problem, setProblem] = useState<string | null>(null);

  function settle(answer: Answer<Reason> | undefined): boolean {
    if (answer !== undefined && !('reason' in answer)) {
      onDone();
      return true;
    }
    setProblem(answer === undefined ? silence : t(refusals[answer.reason]));
    return false;
  }

  return { problem, settle, refuse: (reason: Reason) => settle({ __typename: 'Refused', reason }) };
}
