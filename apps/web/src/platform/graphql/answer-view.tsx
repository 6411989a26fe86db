import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@gremia/ui/skeleton';
import type { ReactNode } from 'react';
import type { UseQueryExecute, UseQueryState } from 'urql';
import { ProblemNote } from './problem-note';

export interface AnswerViewProps<Data> {
  /** What `useQuery` gave. */
  answer: [UseQueryState<Data, never> | UseQueryState<Data>, UseQueryExecute];
  /** Stands in place while waiting (after 300 ms). */
  waiting?: ReactNode;
  children: (data: Data) => ReactNode;
}

/**
 * Draws the answer to a query: the data; a skeleton while there is none; or what went wrong. Old data stays in place
 * while new data is on its way, so nothing jumps.
 */
export function AnswerView<Data>({ answer, waiting, children }: AnswerViewProps<Data>) {
  const { t } = useLingui();
  const [{ data, error }, execute] = answer;
  // An error where the schema promises a value leaves null for the whole answer.
  if (data !== undefined && data !== null) return children(data);
  if (error) return <ProblemNote error={error} onRetry={() => execute({ requestPolicy: 'network-only' })} />;
  return waiting ?? <Skeleton label={t`Wird geladen`} />;
}
