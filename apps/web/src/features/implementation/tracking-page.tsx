import { Plural, useLingui } from '@lingui/react/macro';
import {
  readTrackingView,
  showsDetails,
  type TrackingOrdering,
  type TrackingView,
  writeOrdering,
  writeTrackingView,
} from '@gremia/domain/implementation/tracking-view';
import { EmptyState } from '@gremia/ui/empty-state';
import { useQuery } from 'urql';
import { Door } from '../../platform/access/door';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { NextPages } from '../../platform/page/next-pages';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { type RawSearch, useAddressSearch } from '../../platform/routing/use-address';
import { OpenDataLinks } from './open-data-links';
import { TrackingChoicesFragment, TrackingFilters } from './tracking-filters';
import { TrackedFragment, TrackingTable } from './tracking-table';

const TrackingQuery = graphql(
  `
    query Tracking(
      $filter: TrackingFilter!
      $sort: TrackingSort!
      $descending: Boolean!
      $first: Int!
      $after: String
      $detailed: Boolean!
    ) {
      trackedObligations(
        filter: $filter
        sort: $sort
        descending: $descending
        first: $first
        after: $after
        detailed: $detailed
      ) {
        asOf
        totalCount
        hasNextPage
        endCursor
        nodes {
          id
          ...Tracked
        }
      }
    }
  `,
  [TrackedFragment],
);

const ChoicesQuery = graphql(
  `
    query TrackingChoices {
      trackingChoices {
        ...TrackingChoicesOfPage
      }
    }
  `,
  [TrackingChoicesFragment],
);

type Answer = ResultOf<typeof TrackingQuery>['trackedObligations'];

const pageLength = 50;

/** The raw search, too: a link to another page of the same view repeats it. */
const readAll = (raw: RawSearch) => ({ ...readTrackingView(raw), raw });

/** Every duty of every body: for the secretariat, the chair and the auditor. */
export function Page() {
  const { t } = useLingui();
  return (
    <Frame
      breadcrumb={[{ to: places.implementation(), label: t`Umsetzung` }]}
      title={t`Alle Pflichten`}
      lead={t`Jede Pflicht jeder Stelle, wie sie gemeldet wurde. Öffentlich ist davon nur, was der Beschluss erlaubt.`}
    >
      <Door permission="obligation.track">
        <Tracking />
      </Door>
    </Frame>
  );
}

function Tracking() {
  const [{ raw, ...search }, change] = useAddressSearch(readAll);
  const choices = useQuery({ query: ChoicesQuery });
  const answer = useQuery({
    query: TrackingQuery,
    variables: {
      filter: filterOf(search),
      sort: search.ordnung,
      descending: search.abwaerts,
      first: pageLength,
      after: search.nach ?? null,
      detailed: showsDetails(search),
    },
    requestPolicy: 'cache-and-network',
  });
  return (
    <div className="stack stack--large">
      <AnswerView answer={choices}>
        {({ trackingChoices }) => (
          <TrackingFilters search={search} choices={trackingChoices} onChange={change} />
        )}
      </AnswerView>
      <AnswerView answer={answer}>
        {({ trackedObligations }) => (
          <Found
            answer={trackedObligations}
            search={search}
            raw={raw}
            onSort={(order, descending) =>
              change({
                ordnung: writeOrdering(order),
                abwaerts: descending ? 1 : undefined,
                nach: undefined,
              })
            }
          />
        )}
      </AnswerView>
    </div>
  );
}

interface FoundProps {
  answer: Answer;
  search: TrackingView;
  raw: RawSearch;
  onSort: (order: TrackingOrdering, descending: boolean) => void;
}

function Found({ answer, search, raw, onSort }: FoundProps) {
  const { t } = useLingui();
  const { nodes, totalCount, hasNextPage, endCursor, asOf } = answer;
  if (nodes.length === 0)
    return (
      <EmptyState headingLevel={2} title={t`Keine Pflicht passt dazu`}>
        {t`Nehmen Sie einen Filter weg, dann stehen hier wieder Pflichten.`}
      </EmptyState>
    );
  return (
    <div className="stack">
      <p role="status">
        {totalCount === null ? (
          t`Stand ${formatDay(asOf)}, eigene Angaben der Stellen`
        ) : (
          <>
            <Plural value={totalCount} one="# Pflicht" other="# Pflichten" />
            {t`, Stand ${formatDay(asOf)}, eigene Angaben der Stellen`}
          </>
        )}
      </p>
      <OpenDataLinks
        what={t`Alle Zeilen dieser Ansicht`}
        formats={['xlsx', 'csv']}
        addressOf={(format) => `${places.trackingFile(format)}?${addressOf(search)}`}
      />
      <TrackingTable rows={nodes} search={search} onSort={onSort} />
      <NextPages
        to={places.tracking()}
        kept={keptOf(raw)}
        after={search.nach}
        end={hasNextPage ? endCursor : null}
        length={pageLength}
      />
    </div>
  );
}

/** Filters, order and columns as they stand in the address, without the place. */
function keptOf(raw: RawSearch): Record<string, string | number> {
  const kept = Object.entries(raw).flatMap(([key, value]) =>
    key !== 'nach' && (typeof value === 'string' || typeof value === 'number') ? [[key, value] as const] : [],
  );
  return Object.fromEntries(kept);
}

/** The view as the file's address says it: plain texts, nothing quoted. */
function addressOf(search: TrackingView): string {
  return new URLSearchParams(writeTrackingView(search)).toString();
}

function filterOf(search: TrackingView) {
  return {
    decision: search.beschluss ?? null,
    state: search.stand ?? null,
    overdue: search.faellig || null,
    rbCode: search.bezirk ?? null,
    kreisKey: search.kreis ?? null,
    sizeClass: search.klasse ?? null,
    providerKey: search.dienstleister ?? null,
    search: search.suche ?? null,
  };
}
