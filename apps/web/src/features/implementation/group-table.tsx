import { useLingui } from '@lingui/react/macro';
import { DataTable, type Column } from '@gremia/ui/data-table';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatNumber, formatShare } from '../../platform/i18n/formats';
import { countOf, TallyFragment, type TallyFigures } from './tally-bar';

export const GroupFragment = graphql(
  `
    fragment Group on GroupTally {
      code
      name
      tally {
        ...Tally
      }
    }
  `,
  [TallyFragment],
);

interface Row {
  code: string;
  name: string;
  figures: TallyFigures;
}

export interface GroupTableProps {
  caption: string;
  /** Head of the first column: "Kreis". */
  head: string;
  groups: readonly FragmentOf<typeof GroupFragment>[];
  /** Date, how many reported, and that they say so themselves. */
  basis: string;
  /** Where the name is not what should be read. */
  nameOf?: ((group: { code: string; name: string }) => string) | undefined;
}

/** Groups of municipalities by state; one whose figures would name fewer than five bodies tells only its size. */
export function GroupTable({ caption, head, groups, basis, nameOf = ({ name }) => name }: GroupTableProps) {
  const { t } = useLingui();
  const rows: Row[] = readFragment(GroupFragment, groups).map(({ code, name, tally }) => ({
    code,
    name: nameOf({ code, name }),
    figures: readFragment(TallyFragment, tally),
  }));
  const counted = (key: string, header: string, value: (figures: TallyFigures) => number): Column<Row> => ({
    key,
    header,
    numeric: true,
    cell: ({ figures }) => (figures.suppressed ? <Hidden /> : formatNumber(value(figures))),
    sortValue: ({ figures }) => (figures.suppressed ? null : value(figures)),
  });
  const share = ({ done, total }: TallyFigures) => (done ?? 0) / (total || 1);
  const anyHidden = rows.some(({ figures }) => figures.suppressed);
  return (
    <>
      <DataTable
        caption={caption}
        columns={[
          { key: 'name', header: head, cell: ({ name }) => name, sortValue: ({ name }) => name },
          {
            key: 'total',
            header: t`Stellen`,
            numeric: true,
            cell: ({ figures }) => formatNumber(figures.total),
            sortValue: ({ figures }) => figures.total,
          },
          counted('done', t`umgesetzt`, ({ done }) => done ?? 0),
          {
            key: 'share',
            header: t`Anteil`,
            numeric: true,
            cell: ({ figures }) => (figures.suppressed ? <Hidden /> : formatShare(share(figures))),
            sortValue: ({ figures }) => (figures.suppressed ? null : share(figures)),
          },
          counted('inProgress', t`in Arbeit`, (figures) => countOf(figures, ['inProgress'])),
          counted('planned', t`geplant`, (figures) => countOf(figures, ['planned', 'extended'])),
          counted('open', t`ohne Meldung`, (figures) => countOf(figures, ['open'])),
          counted('overdue', t`überfällig`, ({ overdue }) => overdue ?? 0),
        ]}
        rows={rows}
        rowKey={({ code }) => code}
      />
      <p className="muted">{basis}</p>
      {anyHidden ? (
        <p className="muted">{t`Nicht genannt sind Zahlen, aus denen sich weniger als fünf Stellen ablesen ließen, auch zusammen mit anderen Zahlen dieser Seite.`}</p>
      ) : null}
    </>
  );
}

function Hidden() {
  const { t } = useLingui();
  return <span className="muted">{t`nicht genannt`}</span>;
}
