import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { ItemList } from '@gremia/ui/item-list';
import { StackedBar } from '@gremia/ui/stacked-bar';
import { StateBadge } from '@gremia/ui/state-badge';
import { Timeline } from '@gremia/ui/timeline';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatEuro, formatNumber, formatRelative } from '../../platform/i18n/formats';
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
    history {
      id
      state
      on
      note
    }
  }
`);

export type CommitmentFacts = ResultOf<typeof CommitmentFragment>;

const slices = ['delivered', 'inProgress', 'promised', 'late', 'withdrawn'] as const;
const fills = { delivered: 1, inProgress: 2, promised: 3, withdrawn: 4, late: 5 } as const;

/** Commitments by state as one bar, like the duties beside them; what is late stands apart. */
export function CommitmentBar({ commitments }: Pick<CommitmentListProps, 'commitments'>) {
  const { t } = useLingui();
  const rows = readFragment(CommitmentFragment, commitments);
  const sliceOf = ({ late, state }: CommitmentFacts) => (late ? 'late' : state);
  return (
    <StackedBar
      label={t`Zusagen nach Stand`}
      parts={slices.map((slice) => {
        const value = rows.filter((row) => sliceOf(row) === slice).length;
        return {
          key: slice,
          label: slice === 'late' ? t`im Verzug` : t(commitmentStates[slice].word),
          value,
          fill: fills[slice],
          words: t`${formatNumber(value)} von ${formatNumber(rows.length)}`,
        };
      })}
    />
  );
}

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
        below: (
          <>
            <CommitmentHistory row={row} />
            {canUpdate && (row.state === 'promised' || row.state === 'inProgress') ? (
              <CommitmentAct commitment={row} onUpdated={onUpdated} />
            ) : null}
          </>
        ),
      }))}
    />
  );
}

/** Every state that it had; the first one follows from the decision. */
function CommitmentHistory({ row }: { row: CommitmentFacts }) {
  const { t } = useLingui();
  if (row.history.length < 2) return null;
  return (
    <details>
      <summary>{t`Verlauf der Zusage`}</summary>
      <Timeline
        label={t`Verlauf: ${row.title}`}
        entries={row.history.map(({ id, state, on, note }) => ({
          key: id,
          when: formatDay(on),
          title: t(commitmentStates[state].word),
          tone: commitmentStates[state].tone,
          children: note,
        }))}
      />
    </details>
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
