import { useLingui } from '@lingui/react/macro';
import { ProblemNote } from '../graphql/problem-note';
import { problemKind } from '../graphql/problem';
import { AnswerView, type AnswerViewProps } from '../graphql/answer-view';
import { Page, type PageProps } from './page';

export interface AnswerPageProps<Data> extends AnswerViewProps<Data> {
  /** The way up from here; leads on where the thing itself is not to be found. */
  breadcrumb: PageProps['breadcrumb'];
}

/** A page that is about one thing: drawn when the thing is there; a page of its own says why it is not. */
export function AnswerPage<Data>({ breadcrumb, ...view }: AnswerPageProps<Data>) {
  const { t } = useLingui();
  const [{ data, error }, execute] = view.answer;
  if (!error || (data !== undefined && data !== null)) return <AnswerView {...view} />;
  const isMissing = problemKind(error) === 'NOT_FOUND';
  return (
    <Page
      breadcrumb={breadcrumb}
      title={isMissing ? t`Diese Seite gibt es nicht` : t`Diese Seite lässt sich nicht zeigen`}
    >
      <ProblemNote error={error} onRetry={() => execute({ requestPolicy: 'network-only' })} />
    </Page>
  );
}
