import { useLingui } from '@lingui/react/macro';
import { DataTable, type Column } from '@gremia/ui/data-table';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import './offices.css';

export const AccountRowFragment = graphql(`
  fragment AccountRow on Account {
    id
    name
    email
    lastSignInAt
    disabledAt
    offices {
      id
      label
      placeLabel
      from
      until
    }
  }
`);

type Row = ResultOf<typeof AccountRowFragment>;

/** Persons with their offices; the name leads to what can be done. */
export function AccountTable({ accounts }: { accounts: readonly FragmentOf<typeof AccountRowFragment>[] }) {
  const { t } = useLingui();
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: t`Person`,
      cell: ({ id, name, email }) => (
        <>
          <PlaceLink to={places.accountOf(id)}>{name}</PlaceLink>
          <span className="account__more muted">{email}</span>
        </>
      ),
    },
    { key: 'offices', header: t`Ämter heute und künftig`, cell: (row) => <OfficesOf row={row} /> },
    {
      key: 'seen',
      header: t`Zuletzt angemeldet`,
      cell: ({ lastSignInAt }) => (lastSignInAt === null ? t`noch nie` : formatDay(lastSignInAt)),
    },
    {
      key: 'state',
      header: t`Stand`,
      cell: ({ disabledAt }) =>
        disabledAt === null ? (
          <StateBadge tone="neutral">{t`offen`}</StateBadge>
        ) : (
          <StateBadge tone="warning">{t`gesperrt`}</StateBadge>
        ),
    },
  ];
  return (
    <DataTable
      caption={t`Konten nach Namen`}
      captionHidden
      columns={columns}
      rows={readFragment(AccountRowFragment, accounts)}
      rowKey={({ id }) => id}
    />
  );
}

function OfficesOf({ row: { offices } }: { row: Row }) {
  const { t } = useLingui();
  if (offices.length === 0) return '–';
  return (
    <ul className="account__offices">
      {offices.map(({ id, label, placeLabel, from, until }) => (
        <li key={id}>
          {[label, placeLabel].filter(Boolean).join(', ')}
          <span className="account__more muted">
            {until === null ? t`seit ${formatDay(from)}` : t`${formatDay(from)} bis ${formatDay(until)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
