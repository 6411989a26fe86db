import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import type { HeadingLevel } from '@gremia/ui/heading';
import { useEffect, useRef } from 'react';

export interface ActProblemProps {
  problem: string | null;
  /** What did not happen; "Das ging nicht" if left out. */
  title?: string;
  headingLevel?: HeadingLevel;
}

/** Why an act did not happen, brought into sight however long the page is; nothing where it did. */
export function ActProblem({ problem, title, headingLevel = 3 }: ActProblemProps) {
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers return a promise, which is no way to end an effect.
    void place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  if (problem === null) return null;
  return (
    <div ref={place}>
      <Alert urgent tone="warning" title={title ?? t`Das ging nicht`} headingLevel={headingLevel}>
        {problem}
      </Alert>
    </div>
  );
}
