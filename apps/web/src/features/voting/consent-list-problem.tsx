import { useLingui } from '@lingui/react/macro';
import type { BallotOutcome } from '@gremia/domain/voting/ballot';
import type { ListItemHindrance } from '@gremia/domain/voting/consent-list';
import { Alert } from '@gremia/ui/alert';
import { itemHindranceWords, outlookWarnings } from './consent-list-words';

export interface Hindered {
  readonly itemId: string;
  readonly number: string;
  readonly reason: ListItemHindrance;
}

/** Said beforehand where nothing would be adopted even without an objection. */
export function OutlookNote({ outlook }: { outlook: BallotOutcome | null }) {
  const { t } = useLingui();
  const warning = outlook === null ? null : outlookWarnings[outlook];
  if (warning === null) return null;
  return (
    <Alert tone="warning" headingLevel={3} title={t`So kommt kein Beschluss zustande`}>
      {t(warning)}
    </Alert>
  );
}

/** Why an act on the list did not happen, and at which items. */
export function ListProblem({ problem, items }: { problem: string | null; items: readonly Hindered[] }) {
  const { t } = useLingui();
  if (problem === null) return null;
  return (
    <Alert urgent tone="warning" headingLevel={3} title={t`Das geht so nicht`}>
      <p>{problem}</p>
      {items.length === 0 ? null : (
        <ul>
          {items.map(({ itemId, number, reason }) => (
            <li key={itemId}>
              {t`TOP ${number}`}: {t(itemHindranceWords[reason])}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
