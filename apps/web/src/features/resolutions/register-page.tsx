import { Plural, useLingui } from '@lingui/react/macro';
import { forces, type Force } from '@gremia/domain/proposals/basis-of-force';
import { EmptyState } from '@gremia/ui/empty-state';
import { Button } from '@gremia/ui/button';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { Page as Frame } from '../../platform/page/page';
import {
  searchNumber,
  searchText,
  useAddressSearch,
  type RawSearch,
} from '../../platform/routing/use-address';
import { RegisterChoicesFragment, RegisterFilters } from './register-filters';
import { RegisterTable, ResolutionRowFragment } from './register-table';

const RegisterQuery = graphql(
  `
    query Register($filter: RegisterFilter!, $first: Int!) {
      register(filter: $filter, first: $first) {
        totalCount
        nodes {
          id
          ...ResolutionRow
        }
      }
      registerChoices {
        ...RegisterChoices
      }
    }
  `,
  [ResolutionRowFragment, RegisterChoicesFragment],
);

const pageLength = 25;
/** As many as the server gives at once. */
const most = 500;

/** As it stands in the address. */
export interface RegisterSearch {
  readonly suche: string | undefined;
  readonly jahr: number | undefined;
  readonly gremium: string | undefined;
  readonly kraft: Force | undefined;
  readonly anzahl: number;
}

function readSearch(raw: RawSearch): RegisterSearch {
  const year = searchNumber(raw['jahr'], 0);
  return {
    suche: searchText(raw['suche']),
    jahr: year === 0 ? undefined : year,
    gremium: searchText(raw['gremium']),
    kraft: forces.find((known) => known === raw['kraft']),
    anzahl: Math.min(searchNumber(raw['anzahl'], pageLength), most),
  };
}

export function Page() {
  const { t } = useLingui();
  const [search, change] = useAddressSearch(readSearch);
  const { suche, jahr, gremium, kraft, anzahl } = search;
  const filter = { text: suche ?? null, year: jahr ?? null, board: gremium ?? null, force: kraft ?? null };
  const answer = useQuery({
    query: RegisterQuery,
    variables: { filter, first: anzahl },
    requestPolicy: 'cache-and-network',
  });
  const isFiltered = [suche, jahr, gremium, kraft].some((value) => value !== undefined);
  return (
    <Frame
      title={t`Beschlussregister`}
      lead={t`Was die Gremien von Land und Kommunen beschlossen haben: im Wortlaut, mit der Abstimmung, auf der es beruht, und mit dem, was daraus wurde.`}
    >
      <AnswerView answer={answer}>
        {({ register: { totalCount, nodes }, registerChoices }) => (
          <div className="stack stack--large">
            <RegisterFilters search={search} choices={registerChoices} onChange={change} />
            {totalCount === 0 ? (
              <EmptyState
                headingLevel={2}
                title={isFiltered ? t`Kein Beschluss passt dazu` : t`Hier stehen die Beschlüsse`}
              >
                {isFiltered
                  ? t`Ändern Sie die Suche oder setzen Sie die Filter zurück.`
                  : t`Sobald die Geschäftsstelle den ersten Beschluss veröffentlicht, steht er hier, mit Nummer und Datum.`}
              </EmptyState>
            ) : (
              <>
                <p role="status">
                  <Plural
                    value={totalCount}
                    one="# veröffentlichter Beschluss"
                    other="# veröffentlichte Beschlüsse"
                  />
                  {nodes.length < totalCount ? t`, hier die ${nodes.length} jüngsten` : null}
                </p>
                <RegisterTable resolutions={nodes} />
                {nodes.length < totalCount ? (
                  <div className="button-row">
                    <Button onClick={() => change({ anzahl: Math.min(nodes.length + pageLength, most) })}>
                      {t`Weitere Beschlüsse zeigen`}
                    </Button>
                  </div>
                ) : null}
              </>
            )}
          </div>
        )}
      </AnswerView>
    </Frame>
  );
}
