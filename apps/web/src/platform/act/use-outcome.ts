import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ProblemKind } from '../graphql/problem';
import { whyUnanswered } from './unanswered';

/** What an act answers: the thing that came of it, or a refusal with its reason. */
export interface ActAnswer<Reason extends string> {
  readonly __typename: string;
  readonly reason?: Reason;
}

export interface Outcome {
  /** Why the last act did not happen, in words; null after one that did. */
  problem: string | null;
  /** The reason of the refusal, for the field it is about; null where there was none. */
  reason: string | null;
  /**
   * Takes the answer to an act; `undefined` stands for none, or for an error in its place.
   * @returns true if it is done
   */
  settle: <Reason extends string>(
    answer: ActAnswer<Reason> | null | undefined,
    refusals: Readonly<Record<Reason, MessageDescriptor>>,
  ) => boolean;
}

/** What came of the last act: nothing yet, or the sentence that says why it was refused or did not get through. */
export function useOutcome(): Outcome {
  const { t } = useLingui();
  const [problem, setProblem] = useState<string | null>(null);
  const [reason, setReason] = useState<string | null>(null);

  function sayWhy(kind: Exclude<ProblemKind, 'offline'>, otherwise: string) {
    import('./unanswered-words').then(
      ({ unansweredWords }) => setProblem(t(unansweredWords[kind])),
      () => setProblem(otherwise),
    );
  }

  const settle: Outcome['settle'] = (answer, refusals) => {
    setReason(answer?.reason ?? null);
    if (answer === undefined || answer === null) {
      const noAnswer = t`Der Server hat nicht geantwortet. Ihre Eingaben sind noch da. Bitte sehen Sie nach, ob es schon geschehen ist, und versuchen Sie es sonst noch einmal.`;
      const kind = whyUnanswered();
      if (kind === 'offline') setProblem(noAnswer);
      else sayWhy(kind, noAnswer);
      return false;
    }
    setProblem(answer.reason === undefined ? null : t(refusals[answer.reason]));
    return answer.reason === undefined;
  };

  return { problem, reason, settle };
}
