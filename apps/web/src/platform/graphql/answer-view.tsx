import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@gremia/ui/skeleton';
import type { ReactNode } from 'react';
import type { UseQueryExecute, UseQueryState } from 'urql';
import { useIsFramed } from '../page/page';
import { ProblemPage } from '../page/problem-page';
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
  const isFramed = useIsFramed();
  const [{ data, error }, execute] = answer;
  const readAgain = () => execute({ requestPolicy: 'network-only' });
  // An error where the schema promises a value leaves null for the whole answer.
  if (data !== undefined && data !== null) return children(data);
  if (error && isFramed) return <ProblemNote error={error} onRetry={readAgain} />;
  if (error) return <ProblemPage error={error} onRetry={readAgain} />;
  return waiting ?? <Skeleton label={t`Wird geladen`} />;
}
