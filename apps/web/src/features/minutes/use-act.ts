import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { minutesRefusals } from './minutes-words';

type Reason = keyof typeof minutesRefusals;

type Answer = { readonly __typename: string; readonly reason?: Reason };

/** What came of an act: nothing yet, or why it was refused or did not get through. */
export function useAct(onActed: () => void) {
  const { t } = useLingui();
  const [problem, setProblem] = useState<string | null>(null);

  /** @returns true if it is done */
  function settle(answer: Answer | undefined): boolean {
    if (answer === undefined) {
      setProblem(
        t`Der Server hat nicht geantwortet. Es wurde nichts gespeichert. Bitte versuchen Sie es noch einmal.`,
      );
      return false;
    }
    if (answer.reason !== undefined) {
      setProblem(t(minutesRefusals[answer.reason]));
      return false;
    }
    setProblem(null);
    onActed();
    return true;
  }

  return { problem, settle };
}
