import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';

/** Why an act did not happen; nothing where it did. */
export function ActProblem({ problem }: { problem: string | null }) {
  const { t } = useLingui();
  if (problem === null) return null;
  return (
    <Alert urgent tone="warning" title={t`Nicht gespeichert`} headingLevel={3}>
      {problem}
    </Alert>
  );
}
