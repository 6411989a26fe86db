import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { DataTable, type Column } from '@gremia/ui/data-table';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDayShort } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { forceWords } from '../proposals/proposals.public';
import { resolutionStates } from './resolution-words';

export const ResolutionRowFragment = graphql(`
  fragment ResolutionRow on ResolutionSummary {
    slug
    number
    title
    boardName
    force
    state
    adoptedOn
    example
  }
`);

type Row = ResultOf<typeof ResolutionRowFragment>;

export function RegisterTable({
  resolutions,
}: {
  resolutions: readonly FragmentOf<typeof ResolutionRowFragment>[];
}) {
  const { t } = useLingui();
  const columns: Column<Row>[] = [
    {
      key: 'title',
      header: t({ context: 'resolutions', message: 'Beschluss' }),
      cell: ({ slug, number, title, example }) => (
        <>
          <PlaceLink to={places.resolution(slug)}>
            {number} {title}
          </PlaceLink>{' '}
          {example ? <Badge>{t`Beispiel`}</Badge> : null}
        </>
      ),
    },
    { key: 'board', header: t`Gremium`, cell: ({ boardName }) => boardName },
    { key: 'force', header: t`Wirkung`, cell: ({ force }) => t(forceWords[force].word) },
    { key: 'adopted', header: t`Beschlossen`, cell: ({ adoptedOn }) => formatDayShort(adoptedOn) },
    {
      key: 'state',
      header: t`Stand`,
      cell: ({ state }) => (
        <StateBadge tone={resolutionStates[state].tone} icon={resolutionStates[state].icon}>
          {t(resolutionStates[state].word)}
        </StateBadge>
      ),
    },
  ];
  return (
    <DataTable
      captionHidden
      caption={t`Beschlüsse, die jüngsten zuerst`}
      columns={columns}
      rows={readFragment(ResolutionRowFragment, resolutions)}
      rowKey={({ slug }) => slug}
    />
  );
}
