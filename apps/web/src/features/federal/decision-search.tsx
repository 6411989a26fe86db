import { Plural, useLingui } from '@lingui/react/macro';
import { federalDecisionKinds, type FederalDecisionKind } from '@gremia/domain/federal/federal-topic';
import { Button } from '@gremia/ui/button';
import { EmptyState } from '@gremia/ui/empty-state';
import { FilterRow } from '@gremia/ui/filter-row';
import { Section } from '@gremia/ui/section';
import { Select } from '@gremia/ui/select';
import { TextField } from '@gremia/ui/text-field';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import {
  searchNumber,
  searchText,
  useAddressSearch,
  type RawSearch,
} from '../../platform/routing/use-address';
import { DecisionList, DecisionRowFragment } from './decision-list';
import { decisionKinds } from './federal-words';

const DecisionsQuery = graphql(
  `
    query FederalDecisions($filter: FederalDecisionFilter!, $first: Int!) {
      federalDecisions(filter: $filter, first: $first) {
        totalCount
        nodes {
          id
          ...DecisionRow
        }
      }
    }
  `,
  [DecisionRowFragment],
);

const pageLength = 15;
/** As many as the server gives at once. */
const most = 500;

const reaches = ['verbindlich', 'kommunen'] as const;

/** As it stands in the address. */
interface Search {
  readonly suche: string | undefined;
  readonly art: FederalDecisionKind | undefined;
  readonly wirkung: (typeof reaches)[number] | undefined;
  readonly anzahl: number;
}

function readSearch(raw: RawSearch): Search {
  const art = federalDecisionKinds.find((known) => known === raw['art']);
  const wirkung = reaches.find((known) => known === raw['wirkung']);
  const anzahl = Math.min(searchNumber(raw['anzahl'], pageLength), most);
  return { suche: searchText(raw['suche']), art, wirkung, anzahl };
}

export function DecisionSearch() {
  const { t } = useLingui();
  const [search, change] = useAddressSearch(readSearch);
  const { suche, art, wirkung, anzahl } = search;
  const filter = {
    text: suche ?? null,
    kind: art ?? null,
    binding: wirkung === 'verbindlich' ? true : null,
    concernsMunicipalities: wirkung === 'kommunen' ? true : null,
  };
  const answer = useQuery({ query: DecisionsQuery, variables: { filter, first: anzahl } });
  const reachWords = { verbindlich: t`verbindlich`, kommunen: t`betrifft Kommunen` };
  const chip = (key: keyof Search, label: string) => ({
    key,
    label,
    onRemove: () => change({ [key]: undefined }),
  });
  return (
    <Section id="beschluesse" title={t`Beschlüsse`}>
      <FilterRow
        label={t({ context: 'federal', message: 'Beschlüsse filtern' })}
        removeLabel={t`Filter entfernen:`}
        resetLabel={t`Alle zurücksetzen`}
        onReset={() => change({ suche: undefined, art: undefined, wirkung: undefined })}
        active={[
          ...(suche ? [chip('suche', suche)] : []),
          ...(art ? [chip('art', t(decisionKinds[art].word))] : []),
          ...(wirkung ? [chip('wirkung', reachWords[wirkung])] : []),
        ]}
      >
        <TextField
          label={t`Suche`}
          type="search"
          value={suche ?? ''}
          onChange={(event) => change({ suche: event.currentTarget.value })}
        />
        <Select
          label={t`Art`}
          emptyLabel={t`alle`}
          value={art ?? ''}
          onChange={(event) => change({ art: event.currentTarget.value })}
          options={federalDecisionKinds.map((kind) => ({ value: kind, label: t(decisionKinds[kind].word) }))}
        />
        <Select
          label={t({ context: 'federal', message: 'Wirkung' })}
          emptyLabel={t`alle`}
          value={wirkung ?? ''}
          onChange={(event) => change({ wirkung: event.currentTarget.value })}
          options={reaches.map((reach) => ({ value: reach, label: reachWords[reach] }))}
        />
      </FilterRow>
      <AnswerView answer={answer}>
        {({ federalDecisions: { totalCount, nodes } }) =>
          totalCount === 0 ? (
            <EmptyState title={t({ context: 'federal', message: 'Kein Beschluss passt dazu' })}>
              {t`Ändern Sie die Suche oder setzen Sie die Filter zurück.`}
            </EmptyState>
          ) : (
            <>
              <p role="status">
                <Plural value={totalCount} one="# Beschluss" other="# Beschlüsse" />
                {nodes.length < totalCount
                  ? t({ context: 'federal', message: `, hier die ${nodes.length} jüngsten` })
                  : null}
              </p>
              <DecisionList decisions={nodes} label={t`Beschlüsse`} />
              {nodes.length < totalCount ? (
                <div className="button-row">
                  <Button onClick={() => change({ anzahl: Math.min(totalCount, most) })}>
                    {t`Alle ${totalCount} Beschlüsse zeigen`}
                  </Button>
                </div>
              ) : null}
            </>
          )
        }
      </AnswerView>
    </Section>
  );
}
