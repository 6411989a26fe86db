import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

interface Answer<Reason extends string> {
  readonly __typename: string;
  readonly reason?: Reason;
}

/** What came of the last act: nothing yet, or in words why it was refused or did not get through. */
export function useAct(onActed: () => void) {
  const { t } = useLingui();
  const [problem, setProblem] = useState<string | null>(null);

  /** @returns true if it is done */
  function settle<Reason extends string>(
    answer: Answer<Reason> | undefined,
    texts: Readonly<Record<Reason, MessageDescriptor>>,
  ): boolean {
    // Somebody else may have been faster: what stands on the page is read again in any case.
    onActed();
    if (answer === undefined) {
      setProblem(
        t`Der Server hat nicht geantwortet. Bitte sehen Sie nach, ob es schon geschehen ist, und versuchen Sie es sonst noch einmal.`,
      );
      return false;
    }
    setProblem(answer.reason === undefined ? null : t(texts[answer.reason]));
    return answer.reason === undefined;
  }

  return { problem, settle };
}
