import { useLingui } from '@lingui/react/macro';
import { commitmentCurve, type CommitmentPoint } from '@gremia/domain/implementation/commitment-curve';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { DataTable } from '@gremia/ui/data-table';
import { Figure } from '@gremia/ui/figure';
import { LineChart } from '@gremia/ui/line-chart';
import { readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDay, formatDayShort, formatNumber } from '../../platform/i18n/formats';
import { CommitmentFragment } from './commitment-list';

interface CommitmentCurveProps {
  commitments: readonly FragmentOf<typeof CommitmentFragment>[];
  decidedOn: string;
  /** When the figures were read. */
  asOf: string;
}

/** What was promised until when, and what was kept: the same curve as for the municipalities. */
export function CommitmentCurve({ commitments, decidedOn, asOf }: CommitmentCurveProps) {
  const { t } = useLingui();
  const rows = readFragment(CommitmentFragment, commitments);
  const points = commitmentCurve(rows, { from: decidedOn, today: dateInBerlin(new Date(asOf)) });
  const kept = points.flatMap(({ day, delivered }) =>
    delivered === null ? [] : [{ day, value: delivered }],
  );
  const due = points.map(({ day, due: value }) => ({ day, value }));
  const now = kept.at(-1)?.value ?? 0;
  const finding = t`${formatNumber(now)} von ${formatNumber(rows.length)} Zusagen sind eingelöst.`;
  return (
    <Figure
      finding={finding}
      basis={t`Stand ${formatDay(asOf)}; festgehalten von der Geschäftsstelle`}
      twin={{ label: t`Als Tabelle`, table: <CommitmentTable points={points} /> }}
    >
      <LineChart
        description={t`Kurve über die Zeit: ${finding}`}
        series={[
          { key: 'kept', label: t`eingelöst`, points: kept },
          { key: 'due', label: t`zugesagt bis dahin`, points: due },
        ]}
        max={rows.length}
        stepped
        formatValue={(value) => formatNumber(value)}
        formatDay={(day) => formatDayShort(day).slice(3)}
        deadlines={[...new Set(rows.map(({ dueOn }) => dueOn))].map((day) => ({
          day,
          label: t`Frist ${formatDayShort(day)}`,
        }))}
      />
    </Figure>
  );
}

function CommitmentTable({ points }: { points: readonly CommitmentPoint[] }) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`Zugesagt und eingelöst nach Tagen`}
      captionHidden
      narrow="scroll"
      columns={[
        { key: 'day', header: t`Bis zum`, cell: ({ day }) => formatDayShort(day) },
        { key: 'due', header: t`zugesagt bis dahin`, numeric: true, cell: ({ due }) => formatNumber(due) },
        {
          key: 'delivered',
          header: t`eingelöst`,
          numeric: true,
          cell: ({ delivered }) => (delivered === null ? '–' : formatNumber(delivered)),
        },
      ]}
      rows={points}
      rowKey={({ day }) => day}
    />
  );
}
