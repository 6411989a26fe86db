import { useLingui } from '@lingui/react/macro';
import { roleKinds } from '@gremia/domain/access/actor';
import { EmptyState } from '@gremia/ui/empty-state';
import { FilterRow } from '@gremia/ui/filter-row';
import { Select } from '@gremia/ui/select';
import { TextField } from '@gremia/ui/text-field';
import { useQuery } from 'urql';
import { Door } from '../../platform/access/door';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { NextPages } from '../../platform/page/next-pages';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { searchText, type RawSearch } from '../../platform/routing/use-address';
import { useListView } from '../../platform/page/use-list-view';
import { AccountRowFragment, AccountTable } from './account-table';
import { officeNames } from './office-words';

const AccountsQuery = graphql(
  `
    query Accounts($filter: AccountFilter!, $first: Int!, $after: String) {
      accounts(filter: $filter, first: $first, after: $after) {
        hasNextPage
        endCursor
        nodes {
          id
          ...AccountRow
        }
      }
    }
  `,
  [AccountRowFragment],
);

type Answer = ResultOf<typeof AccountsQuery>['accounts'];

const pageLength = 50;

function readView(raw: RawSearch) {
  const stand = searchText(raw['stand']);
  return {
    suche: searchText(raw['suche'])?.slice(0, 200),
    stand: stand === 'gesperrt' || stand === 'offen' ? stand : undefined,
    amt: roleKinds.find((kind) => kind === raw['amt']),
    nach: searchText(raw['nach']),
  };
}

type View = ReturnType<typeof readView>;
type Change = Partial<Record<keyof View, string | undefined>>;

/** Everybody with an account, for administrators: the view stands in the address. */
export function Page() {
  const { t } = useLingui();
  return (
    <Frame
      breadcrumb={[{ to: places.administration(), label: t`Verwaltung` }]}
      title={t`Konten`}
      lead={t`Wer Zugang hat, mit welchen Ämtern von wann bis wann. Inhalte von Gremien sehen Sie hier nicht.`}
    >
      <Door permission="account.manage">
        <Accounts />
      </Door>
    </Frame>
  );
}

function Accounts() {
  const [view, filter] = useListView(readView);
  const { suche, stand, amt, nach } = view;
  const state = stand === undefined ? null : stand === 'offen' ? ('open' as const) : ('disabled' as const);
  const answer = useQuery({
    query: AccountsQuery,
    variables: {
      filter: { search: suche ?? null, state, office: amt ?? null },
      first: pageLength,
      after: nach ?? null,
    },
    requestPolicy: 'cache-and-network',
  });
  return (
    <div className="stack stack--large">
      <Filters view={view} onChange={filter} />
      <AnswerView answer={answer}>{({ accounts }) => <Found answer={accounts} view={view} />}</AnswerView>
    </div>
  );
}

function Filters({ view, onChange }: { view: View; onChange: (change: Change) => void }) {
  const { t } = useLingui();
  const { suche, stand, amt } = view;
  const states = [
    { value: 'offen', label: t`offen` },
    { value: 'gesperrt', label: t`gesperrt` },
  ];
  const active = [
    { key: 'suche', label: suche },
    { key: 'stand', label: states.find(({ value }) => value === stand)?.label },
    { key: 'amt', label: amt && t(officeNames[amt]) },
  ].flatMap(({ key, label }) =>
    label ? [{ key, label, onRemove: () => onChange({ [key]: undefined }) }] : [],
  );
  return (
    <FilterRow
      label={t`Konten filtern`}
      active={active}
      removeLabel={t`Filter entfernen:`}
      resetLabel={t`zurücksetzen`}
      onReset={() => onChange({ suche: undefined, stand: undefined, amt: undefined })}
    >
      <TextField
        label={t`Name oder E-Mail-Adresse`}
        type="search"
        value={suche ?? ''}
        onChange={(event) => onChange({ suche: event.currentTarget.value })}
      />
      <Select
        label={t`Amt`}
        emptyLabel={t`alle`}
        options={roleKinds.map((value) => ({ value, label: t(officeNames[value]) }))}
        value={amt ?? ''}
        onChange={(event) => onChange({ amt: event.currentTarget.value })}
      />
      <Select
        label={t`Stand`}
        emptyLabel={t`alle`}
        options={states}
        value={stand ?? ''}
        onChange={(event) => onChange({ stand: event.currentTarget.value })}
      />
    </FilterRow>
  );
}

function Found({ answer: { nodes, hasNextPage, endCursor }, view }: { answer: Answer; view: View }) {
  const { t } = useLingui();
  const { nach, ...kept } = view;
  if (nodes.length === 0)
    return (
      <EmptyState headingLevel={2} title={t`Kein Konto passt dazu`}>
        {t`Nehmen Sie einen Filter weg, dann stehen hier wieder Personen.`}
      </EmptyState>
    );
  return (
    <div className="stack">
      <AccountTable accounts={nodes} />
      <NextPages
        to={places.accounts()}
        kept={kept}
        after={nach}
        end={hasNextPage ? endCursor : null}
        length={pageLength}
      />
    </div>
  );
}
