import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

interface Answer<Reason extends string> {
  readonly __typename: string;
  readonly reason?: Reason;
}

/** What came of an act: nothing yet, or the sentence that says why it was refused or did not get through. */
export function useOutcome<Reason extends string>(refusals: Record<Reason, MessageDescriptor>) {
  const { t } = useLingui();
  const [problem, setProblem] = useState<string | null>(null);

  /** @returns true if it is done */
  function settle(answer: Answer<Reason> | undefined): boolean {
    if (answer === undefined) {
      setProblem(
        t`Der Server hat nicht geantwortet, es wurde nichts gespeichert. Ihre Eingaben sind noch da. Bitte versuchen Sie es noch einmal.`,
      );
      return false;
    }
    setProblem(answer.reason === undefined ? null : t(refusals[answer.reason]));
    return answer.reason === undefined;
  }

  return { problem, settle };
}
