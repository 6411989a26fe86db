import { useLingui } from '@lingui/react/macro';
import { deadlineMayRest } from '@gremia/domain/implementation/deadline-pause';
import { Alert } from '@gremia/ui/alert';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDay, formatRelative } from '../../platform/i18n/formats';

/** Deadline of a duty: a day, none, or one that rests. */
export interface DutyDeadline {
  readonly dueOn: string | null;
  readonly pausedSince: string | null;
  readonly agreedDueOn: string | null;
}

/** "Frist 30. Juni 2027 (in 7 Monaten)", "Frist ruht seit …", "Ohne festen Termin". */
export function DeadlineWords({ duty: { dueOn, pausedSince, agreedDueOn } }: { duty: DutyDeadline }) {
  const { t } = useLingui();
  if (pausedSince !== null && agreedDueOn !== null)
    return t`Frist ruht seit ${formatDay(pausedSince)}, vereinbart war ${formatDay(agreedDueOn)}`;
  if (dueOn === null) return t`Ohne festen Termin`;
  const words = t`Frist ${formatDay(dueOn)} (${formatRelative(dueOn)})`;
  return agreedDueOn === null || agreedDueOn === dueOn
    ? words
    : `${words}, ${t`vereinbart war ${formatDay(agreedDueOn)}; verschoben um die Zeit, in der sie ruhte`}`;
}

export function PausedBadge() {
  const { t } = useLingui();
  return (
    <StateBadge tone="quiet" icon="pause">
      {t`Frist ruht`}
    </StateBadge>
  );
}

export const HeldUpFragment = graphql(`
  fragment HeldUp on AddressedDecision {
    basisOfForce
    heldUpBy {
      title
      owedBy
      dueOn
      since
      withdrawn
    }
  }
`);

/** Which commitment is outstanding since when, and what that does to the deadline. Nothing where none is. */
export function HeldUpNote({ decision }: { decision: FragmentOf<typeof HeldUpFragment> }) {
  const { t } = useLingui();
  const { basisOfForce, heldUpBy } = readFragment(HeldUpFragment, decision);
  if (heldUpBy.length === 0) return null;
  return (
    <div>
      {heldUpBy.map(({ title, owedBy, dueOn, since, withdrawn }) => (
        <div key={title}>
          <strong>{t`Zusage im Verzug seit ${formatDay(since)}:`}</strong>{' '}
          {withdrawn
            ? t`„${title}“ (${owedBy}) ist zurückgezogen; das Gremium muss neu entscheiden.`
            : t`„${title}“ (${owedBy}) war bis ${formatDay(dueOn)} zugesagt.`}
        </div>
      ))}
      <div>
        {deadlineMayRest[basisOfForce]
          ? t`Vereinbart war Zug um Zug: Die Frist der Kommunen ruht, bis die Zusage eingelöst ist, und verlängert sich um diese Zeit.`
          : t`Die gesetzliche Frist läuft trotzdem weiter.`}
      </div>
    </div>
  );
}

/** The same where it concerns the whole page. */
export function HeldUpAlert({ decision }: { decision: FragmentOf<typeof HeldUpFragment> }) {
  const { t } = useLingui();
  if (readFragment(HeldUpFragment, decision).heldUpBy.length === 0) return null;
  return (
    <Alert tone="warning" title={t`Eine Zusage ist im Verzug`}>
      <HeldUpNote decision={decision} />
    </Alert>
  );
}
