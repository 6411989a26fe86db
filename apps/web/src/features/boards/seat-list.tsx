import { useLingui } from '@lingui/react/macro';
import { DataTable } from '@gremia/ui/data-table';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';

export const SeatListFragment = graphql(`
  fragment SeatList on Bench {
    key
    name
    seats {
      id
      label
      voting
      entitledOrganisation {
        name
      }
      members {
        personId
        name
        kind
      }
    }
  }
`);

/** Who sits where, as a table. */
export function SeatList({ benches }: { benches: readonly FragmentOf<typeof SeatListFragment>[] }) {
  const { t } = useLingui();
  const rows = readFragment(SeatListFragment, benches).flatMap((bench) =>
    bench.seats.map((seat) => ({ ...seat, bench: bench.name })),
  );
  const names = (seat: (typeof rows)[number], kind: 'member' | 'deputy') =>
    seat.members
      .filter((member) => member.kind === kind)
      .map(({ name }) => name)
      .join(', ');
  return (
    <DataTable
      caption={t`Besetzung der Sitze`}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'seat', header: t`Sitz`, cell: ({ label }) => label },
        {
          key: 'bench',
          header: t`Bank`,
          cell: ({ bench, voting }) => (voting ? bench : `${bench}, ${t`ohne Stimme`}`),
        },
        {
          key: 'organisation',
          header: t`Entsendende Stelle`,
          cell: ({ entitledOrganisation }) => entitledOrganisation?.name ?? '–',
        },
        { key: 'member', header: t`Mitglied`, cell: (seat) => names(seat, 'member') || t`nicht benannt` },
        { key: 'deputy', header: t`Stellvertretung`, cell: (seat) => names(seat, 'deputy') || '–' },
      ]}
    />
  );
}
