import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { ItemList } from '@gremia/ui/item-list';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatEuro, formatRelative } from '../../platform/i18n/formats';
import { CommitmentAct } from './commitment-act';
import { commitmentKinds, commitmentStates } from './obligation-words';

export const CommitmentFragment = graphql(`
  fragment CommitmentRow on Commitment {
    id
    kind
    title
    owedBy
    amountInEuro
    dueOn
    reciprocal
    state
    stateOn
    note
    late
  }
`);

export type CommitmentFacts = ResultOf<typeof CommitmentFragment>;

export interface CommitmentListProps {
  commitments: readonly FragmentOf<typeof CommitmentFragment>[];
  /** The secretariat of the board keeps the record. */
  canUpdate: boolean;
  onUpdated: () => void;
}

/** What the Land promised, with the same honesty about dates as for the municipalities. */
export function CommitmentList({ commitments, canUpdate, onUpdated }: CommitmentListProps) {
  const { t } = useLingui();
  const rows = readFragment(CommitmentFragment, commitments);
  return (
    <ItemList
      label={t`Zusagen`}
      items={rows.map((row) => ({
        key: row.id,
        title: row.title,
        meta: <CommitmentMeta row={row} />,
        end: (
          <>
            {row.late ? <StateBadge tone="danger">{t`im Verzug`}</StateBadge> : null}
            <CommitmentBadge state={row.state} />
          </>
        ),
        below:
          canUpdate && (row.state === 'promised' || row.state === 'inProgress') ? (
            <CommitmentAct commitment={row} onUpdated={onUpdated} />
          ) : undefined,
      }))}
    />
  );
}

function CommitmentMeta({
  row: { kind, owedBy, amountInEuro, dueOn, reciprocal, stateOn, note },
}: {
  row: CommitmentFacts;
}) {
  const { t } = useLingui();
  return (
    <div>
      <div>
        {[t(commitmentKinds[kind]), owedBy, amountInEuro === null ? null : formatEuro(amountInEuro)]
          .filter((part) => part !== null)
          .join(' · ')}
        {reciprocal ? (
          <>
            {' '}
            <Badge>{t`Zug um Zug`}</Badge>
          </>
        ) : null}
      </div>
      <div>
        {t`fällig am ${formatDay(dueOn)} (${formatRelative(dueOn)})`}
        {stateOn === null ? null : ` · ${t`Stand vom ${formatDay(stateOn)}`}`}
      </div>
      {note === null ? null : <div>{note}</div>}
    </div>
  );
}

function CommitmentBadge({ state }: { state: CommitmentFacts['state'] }) {
  const { t } = useLingui();
  const { word, tone } = commitmentStates[state];
  return <StateBadge tone={tone}>{t(word)}</StateBadge>;
}
