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

export interface BallotNamesProps {
  ballot: FragmentOf<typeof BallotNamesFragment>;
  /** Drawn while the ballot runs, or (as a rule) once it is over. */
  during?: 'voting' | 'result';
}

/** Who voted how, where the form shows it: as it is called, and for good after the closing. */
export function BallotNames({ ballot, during = 'result' }: BallotNamesProps) {
  const { t } = useLingui();
  const { state, showsNames, benches, seats } = readFragment(BallotNamesFragment, ballot);
  const isOpen = state === 'open';
  const isOver = state === 'closed' || state === 'certified';
  if (!showsNames || !(during === 'voting' ? isOpen : isOver)) return null;
  const names = new Map(benches.map(({ key, name }) => [key, name]));
  const rows = seats.filter(({ voting }) => voting);
  const said = ({ choice, recused, present }: (typeof rows)[number]) => {
    if (choice !== null) return t(choiceWords[choice]);
    if (recused) return t`befangen`;
    if (!present) return t`abwesend`;
    return isOpen ? t`noch nicht abgestimmt` : t`nicht abgegeben`;
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
