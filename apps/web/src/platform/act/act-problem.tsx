import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import type { HeadingLevel } from '@gremia/ui/heading';

export interface ActProblemProps {
  problem: string | null;
  /** What did not happen; "Das ging nicht" if left out. */
  title?: string;
  headingLevel?: HeadingLevel;
}

/** Why an act did not happen; nothing where it did. */
export function ActProblem({ problem, title, headingLevel = 3 }: ActProblemProps) {
  const { t } = useLingui();
  if (problem === null) return null;
  return (
    <Alert urgent tone="warning" title={title ?? t`Das ging nicht`} headingLevel={headingLevel}>
      {problem}
    </Alert>
  );
}
