import { useLingui } from '@lingui/react/macro';
import { DataTable } from '@gremia/ui/data-table';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { choiceWords } from './ballot-words';

export const BallotNamesFragment = graphql(`
  fragment BallotNames on Ballot {
    state
    showsNames
    benches {
      key
      name
    }
    seats {
      seatId
      label
      benchKey
      voting
      present
      recused
      choice
    }
  }
`);

/** Who voted how: only after the closing, and only where the form shows it. */
export function BallotNames({ ballot }: { ballot: FragmentOf<typeof BallotNamesFragment> }) {
  const { t } = useLingui();
  const { state, showsNames, benches, seats } = readFragment(BallotNamesFragment, ballot);
  if (!showsNames || (state !== 'closed' && state !== 'certified')) return null;
  const names = new Map(benches.map(({ key, name }) => [key, name]));
  const rows = seats.filter(({ voting }) => voting);
  const said = ({ choice, recused, present }: (typeof rows)[number]) => {
    if (choice !== null) return t(choiceWords[choice]);
    if (recused) return t`befangen`;
    return present ? t`nicht abgegeben` : t`abwesend`;
  };
  return (
    <DataTable
      caption={t`Wer wie gestimmt hat`}
      rows={rows}
      rowKey={({ seatId }) => seatId}
      columns={[
        { key: 'seat', header: t`Sitz`, cell: ({ label }) => label, sortValue: ({ label }) => label },
        {
          key: 'bench',
          header: t`Bank`,
          cell: ({ benchKey }) => names.get(benchKey) ?? benchKey,
          sortValue: ({ benchKey }) => names.get(benchKey) ?? benchKey,
        },
        { key: 'choice', header: t`Stimme`, cell: said, sortValue: said },
      ]}
    />
  );
}
