import { AnswerView, type AnswerViewProps } from '../graphql/answer-view';
import type { PageProps } from './page';
import { ProblemPage } from './problem-page';

export interface AnswerPageProps<Data> extends AnswerViewProps<Data> {
  /** The way up from here; leads on where the thing itself is not to be found. */
  breadcrumb: PageProps['breadcrumb'];
}

/** A page that is about one thing: drawn when the thing is there; a page of its own says why it is not. */
export function AnswerPage<Data>({ breadcrumb, ...view }: AnswerPageProps<Data>) {
  const [{ data, error }, execute] = view.answer;
  if (!error || (data !== undefined && data !== null)) return <AnswerView {...view} />;
  const readAgain = () => execute({ requestPolicy: 'network-only' });
  return <ProblemPage error={error} onRetry={readAgain} breadcrumb={breadcrumb} />;
}
