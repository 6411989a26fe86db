import { useLingui } from '@lingui/react/macro';
import type { CombinedError } from '@urql/core';
import { ProblemNote } from '../graphql/problem-note';
import { problemKind } from '../graphql/problem';
import { Page, type PageProps } from './page';

export interface ProblemPageProps {
  error: CombinedError;
  onRetry: () => void;
  breadcrumb?: PageProps['breadcrumb'];
}

/** Stands in place of a page that cannot be drawn: with a heading, a title, and what to do. */
export function ProblemPage({ error, onRetry, breadcrumb }: ProblemPageProps) {
  const { t } = useLingui();
  const isMissing = problemKind(error) === 'NOT_FOUND';
  return (
    <Page
      breadcrumb={breadcrumb}
      title={isMissing ? t`Diese Seite gibt es nicht` : t`Diese Seite lässt sich nicht zeigen`}
    >
      <ProblemNote error={error} onRetry={onRetry} />
    </Page>
  );
}
