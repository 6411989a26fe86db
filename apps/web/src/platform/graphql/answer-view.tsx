import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@gremia/ui/skeleton';
import type { CombinedError } from '@urql/core';
import { useEffect, useState, type ReactNode } from 'react';
import type { UseQueryExecute, UseQueryState } from 'urql';
import { type PageProps, useIsFramed } from '../page/page';
import { ProblemPage } from '../page/problem-page';
import { useSession } from '../session/session';
import { viewerQuestion } from '../session/session-questions';
import { ask } from './ask';
import { problemKind, type ProblemKind } from './problem';
import { ProblemNote } from './problem-note';

export interface AnswerViewProps<Data> {
  /** What `useQuery` gave. */
  answer: [UseQueryState<Data, never> | UseQueryState<Data>, UseQueryExecute];
  /** Stands in place while waiting (after 300 ms). */
  waiting?: ReactNode;
  /** The way up, where what is asked for is a page of its own and not to be had. */
  breadcrumb?: PageProps['breadcrumb'];
  children: (data: Data) => ReactNode;
}

/**
 * Draws the answer to a query: the data; a skeleton while there is none; or what went wrong. Old data stays in place
 * while new data is on its way, so nothing jumps, and where it cannot be read again, so nothing that is typed is lost.
 */
export function AnswerView<Data>({ answer, waiting, breadcrumb, children }: AnswerViewProps<Data>) {
  const { t } = useLingui();
  const isFramed = useIsFramed();
  const [{ data, error, operation }, execute] = answer;
  const { shown, signedOut } = useShown(data, error, operation?.key);
  const readAgain = () => execute({ requestPolicy: 'network-only' });
  if (shown !== null) {
    // While it is being asked whether the session is over, nothing is said yet.
    const isOld = error !== undefined && shown !== data && signedOut !== null;
    return (
      <>
        {isOld ? (
          <div className={isFramed ? undefined : 'page page--above'}>
            <ProblemNote kept signedOut={signedOut} error={error} onRetry={readAgain} />
          </div>
        ) : null}
        {children(shown)}
      </>
    );
  }
  if (error && isFramed) return <ProblemNote error={error} onRetry={readAgain} />;
  if (error) return <ProblemPage error={error} onRetry={readAgain} breadcrumb={breadcrumb} />;
  return waiting ?? <Skeleton label={t`Wird geladen`} />;
}

/** Who may not see a thing any more, or whom it was taken from, does not keep it on the screen. */
const takenAway: ReadonlySet<ProblemKind> = new Set(['DENIED', 'NOT_FOUND', 'INVALID_INPUT']);

interface Shown<Data> {
  /** What was answered, or what was answered to the same question before; null where there is neither. */
  readonly shown: Data | null;
  /** Null while that is being asked. */
  readonly signedOut: boolean | null;
}

function useShown<Data>(
  data: Data | null | undefined,
  error: CombinedError | undefined,
  question: number | undefined,
): Shown<Data> {
  const [before, setBefore] = useState<{ question: number | undefined; data: Data } | null>(null);
  const isTaken = error !== undefined && before !== null && takenAway.has(problemKind(error));
  const signedOut = useSignedOut(isTaken ? error : null);
  // An error where the schema promises a value leaves null for the whole answer.
  if (data !== undefined && data !== null) {
    if (before?.data !== data) setBefore({ question, data });
    return { shown: data, signedOut: false };
  }
  // Gone for good: it must not come back while it is asked for once more.
  if (isTaken && signedOut === false) setBefore(null);
  const isKept = before?.question === question && !(isTaken && signedOut === false);
  return { shown: isKept && before !== null ? before.data : null, signedOut };
}

/**
 * Whether something is only missing because the session is over: for a visitor, what is not public does not exist.
 * @param error that says so; null where there is none
 * @returns null until the server has said who is there
 */
function useSignedOut(error: CombinedError | null): boolean | null {
  const { person } = useSession();
  const [told, setTold] = useState<{ error: CombinedError; signedOut: boolean } | null>(null);
  useEffect(() => {
    if (error === null || person === null) return;
    void ask(viewerQuestion, {}).then((answer) =>
      setTold({ error, signedOut: answer !== null && answer.viewer === null }),
    );
  }, [error, person]);
  if (error === null || person === null) return false;
  return told !== null && told.error === error ? told.signedOut : null;
}
