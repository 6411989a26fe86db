import { useLingui } from '@lingui/react/macro';
import { readTrailView, type TrailView, writeTrailView } from '@gremia/domain/audit/trail-view';
import { EmptyState } from '@gremia/ui/empty-state';
import { useQuery } from 'urql';
import { Door } from '../../platform/access/door';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { NextPages } from '../../platform/page/next-pages';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { useListView } from '../../platform/page/use-list-view';
import { TrailFilters } from './trail-filters';
import { TrailEntryFragment, TrailTable } from './trail-table';
import { useTrailWords } from './trail-words';

const TrailQuery = graphql(
  `
    query AuditTrail($filter: AuditFilter!, $first: Int!, $after: String) {
      auditTrail(filter: $filter, first: $first, after: $after) {
        hasNextPage
        endCursor
        nodes {
          id
          ...TrailEntry
        }
      }
    }
  `,
  [TrailEntryFragment],
);

type Answer = ResultOf<typeof TrailQuery>['auditTrail'];

const pageLength = 50;

/** Who did what when, for auditors: the view stands in the address. */
export function Page() {
  const { t } = useLingui();
  return (
    <Frame
      breadcrumb={[{ to: places.administration(), label: t`Verwaltung` }]}
      title={t`Prüfpfad`}
      lead={t`Wer wann was getan hat. Einträge lassen sich nicht ändern und werden erst nach zehn Jahren gelöscht; wie jemand geheim gestimmt hat, steht nicht darin.`}
    >
      <Door permission="audit.read">
        <Trail />
      </Door>
    </Frame>
  );
}

function Trail() {
  const [view, filter] = useListView(readTrailView);
  const words = useTrailWords();
  const answer = useQuery({
    query: TrailQuery,
    variables: { filter: filterOf(view), first: pageLength, after: view.nach ?? null },
    requestPolicy: 'cache-and-network',
  });
  return (
    <div className="stack stack--large">
      <TrailFilters view={view} words={words} onChange={filter} />
      <AnswerView answer={answer}>
        {({ auditTrail }) => <Found answer={auditTrail} view={view} words={words} />}
      </AnswerView>
    </div>
  );
}

interface FoundProps {
  answer: Answer;
  view: TrailView;
  words: ReturnType<typeof useTrailWords>;
}

function Found({ answer, view, words }: FoundProps) {
  const { t } = useLingui();
  const { nodes, hasNextPage, endCursor } = answer;
  if (nodes.length === 0)
    return (
      <EmptyState headingLevel={2} title={t`Kein Vorgang passt dazu`}>
        {t`Nehmen Sie einen Filter weg, dann stehen hier wieder Vorgänge.`}
      </EmptyState>
    );
  const kept = writeTrailView(view);
  const file = (format: 'csv' | 'xlsx') =>
    `${places.auditFile(format)}?${new URLSearchParams(kept).toString()}`;
  return (
    <div className="stack">
      <p className="cluster">
        <span className="muted">{t`Alle Vorgänge dieser Ansicht als Datei:`}</span>
        <a href={file('csv')} download aria-label={t`Vorgänge als CSV laden`}>
          CSV
        </a>
        <a href={file('xlsx')} download aria-label={t`Vorgänge als XLSX laden`}>
          XLSX
        </a>
      </p>
      <TrailTable entries={nodes} words={words} kept={kept} />
      <NextPages
        to={places.auditTrail()}
        kept={kept}
        after={view.nach}
        end={hasNextPage ? endCursor : null}
        length={pageLength}
      />
    </div>
  );
}

function filterOf({ von, bis, person, vorgang, objekt, gremium }: TrailView) {
  return {
    ...{ from: von ?? null, to: bis ?? null, person: person ?? null },
    ...{ act: vorgang ?? null, objectId: objekt ?? null, board: gremium ?? null },
  };
}
