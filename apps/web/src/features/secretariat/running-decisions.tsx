import { useLingui } from '@lingui/react/macro';
import { DataTable } from '@gremia/ui/data-table';
import { EmptyState } from '@gremia/ui/empty-state';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatNumber, formatShare } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

export const RunningDecisionFragment = graphql(`
  fragment RunningDecision on CockpitDecision {
    id
    slug
    number
    title
    total
    done
    overdue
    silent
  }
`);

export function RunningDecisions({
  decisions,
}: {
  decisions: readonly FragmentOf<typeof RunningDecisionFragment>[];
}) {
  const { t } = useLingui();
  if (decisions.length === 0) {
    return (
      <EmptyState title={t`Noch bindet keine Entscheidung`}>
        {t`Sobald ein Beschluss veröffentlicht oder ein Beschluss des IT-Planungsrats bestätigt ist, steht hier, wie weit die Stellen sind.`}
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={t`Entscheidungen und ihr Stand`}
      captionHidden
      narrow="stack"
      columns={[
        {
          key: 'title',
          header: t`Entscheidung`,
          cell: (row) => (
            <PlaceLink to={places.implementationOf(row.slug)}>
              {row.number} {row.title}
            </PlaceLink>
          ),
        },
        { key: 'total', header: t`Pflichten`, numeric: true, cell: (row) => formatNumber(row.total) },
        {
          key: 'done',
          header: t`Erledigt`,
          numeric: true,
          cell: (row) => t`${formatNumber(row.done)} (${formatShare(row.done / row.total)})`,
        },
        { key: 'overdue', header: t`Überfällig`, numeric: true, cell: (row) => formatNumber(row.overdue) },
        { key: 'silent', header: t`Ohne Meldung`, numeric: true, cell: (row) => formatNumber(row.silent) },
      ]}
      rows={readFragment(RunningDecisionFragment, decisions)}
      rowKey={(row) => row.id}
    />
  );
}
