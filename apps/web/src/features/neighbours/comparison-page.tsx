import { useLingui } from '@lingui/react/macro';
import { type Column, DataTable } from '@gremia/ui/data-table';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatNumber, formatShare } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { ObligationBadge } from '../implementation/implementation.public';
import { sizeClassWords } from '../proposals/proposals.public';

const ComparisonQuery = graphql(`
  query Comparison($key: ID!) {
    comparison(publicBodyKey: $key) {
      asOf
      name
      kind
      sizeClass
      kreisName
      rows {
        state
        kreis {
          total
          done
        }
        size {
          total
          done
        }
        others {
          total
          done
        }
        decision {
          slug
          title
        }
      }
    }
  }
`);

type Comparison = ResultOf<typeof ComparisonQuery>['comparison'];
type Row = Comparison['rows'][number];
type Share = Row['kreis'];

/** How far the municipalities of a Kreis are, beside those of their size and all others; in sums, never by name. */
export function Page() {
  const key = useAddressParam('key');
  const answer = useQuery({
    query: ComparisonQuery,
    variables: { key },
    requestPolicy: 'cache-and-network',
  });
  return (
    <AnswerView answer={answer}>
      {({ comparison }) => <ComparisonView comparison={comparison} bodyKey={key} />}
    </AnswerView>
  );
}

function ComparisonView({ comparison, bodyKey }: { comparison: Comparison; bodyKey: string }) {
  const { t } = useLingui();
  const { name, asOf, rows } = comparison;
  return (
    <Frame
      breadcrumb={[{ to: places.house(bodyKey), label: t`Was bindet uns?` }]}
      kicker={name}
      title={t`Im Vergleich`}
      lead={t`Wie viele Gemeinden und Kreise umgesetzt haben: eigene Angaben, in Summen. Zahlen, aus denen sich weniger als fünf Stellen ablesen ließen, stehen nicht da.`}
    >
      <DataTable
        caption={t`Umgesetzte Beschlüsse im Vergleich`}
        captionHidden
        columns={useColumns(comparison)}
        rows={rows}
        rowKey={({ decision }) => decision.slug}
        empty={<p className="muted">{t`Noch gibt es nichts zu vergleichen.`}</p>}
      />
      <p className="muted">{t`Stand ${formatDay(asOf)}`}</p>
    </Frame>
  );
}

function useColumns({ kind, kreisName, sizeClass }: Comparison): readonly Column<Row>[] {
  const { t } = useLingui();
  const isGemeinde = kind === 'gemeinde';
  const sizeWord = sizeClassWords[sizeClass ?? ''];
  const group = (key: 'kreis' | 'size' | 'others', header: string): Column<Row> => ({
    key,
    header,
    numeric: true,
    cell: (row) => <ShareWords share={row[key]} />,
    sortValue: (row) => shareOf(row[key]),
  });
  return [
    {
      key: 'decision',
      header: t`Beschluss`,
      cell: ({ decision }) => (
        <PlaceLink to={places.implementationOf(decision.slug)}>{decision.title}</PlaceLink>
      ),
    },
    ...(isGemeinde
      ? [
          {
            key: 'state',
            header: t`Unser Stand`,
            cell: ({ state }: Row) => (state === null ? '–' : <ObligationBadge state={state} />),
          },
        ]
      : []),
    group('kreis', kreisName ?? t`Kreisfreie Städte`),
    ...(isGemeinde ? [group('size', sizeWord === undefined ? t`Gleiche Größe` : t(sizeWord))] : []),
    group('others', t`Alle anderen`),
  ];
}

function shareOf(share: Share): number | null {
  return share === null ? null : share.done / share.total;
}

function ShareWords({ share }: { share: Share }) {
  const { t } = useLingui();
  if (share === null) return <span className="muted">{t`nicht genannt`}</span>;
  return (
    <>{t`${formatShare(share.done / share.total)} (${formatNumber(share.done)} von ${formatNumber(share.total)})`}</>
  );
}
