import { useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import './seat-plan.css';

export const SeatPlanFragment = graphql(`
  fragment SeatPlan on Bench {
    key
    name
    seats {
      id
      label
      voting
    }
  }
`);

export interface SeatPlanProps {
  boardName: string;
  benches: readonly FragmentOf<typeof SeatPlanFragment>[];
}

type Place = 'above' | 'below' | 'end';

/** The first bench above the table, the second below, advisers at its end, further ones below as well. */
function placeOf(index: number, isAdvisory: boolean): Place {
  if (isAdvisory) return 'end';
  return index === 0 ? 'above' : 'below';
}

/** The board around its table: each seat with its name, each bench on its side. */
export function SeatPlan({ boardName, benches }: SeatPlanProps) {
  const rows = readFragment(SeatPlanFragment, benches);
  const votes = rows.some(({ seats }) => seats.some(({ voting }) => voting));
  const placed = rows.map((bench, index) => ({
    bench,
    place: placeOf(index, votes && bench.seats.every(({ voting }) => !voting)),
  }));
  const at = (place: Place) =>
    placed.filter((each) => each.place === place).map(({ bench }) => <Side key={bench.key} bench={bench} />);
  return (
    <div className="seat-plan">
      <div className="seat-plan__side seat-plan__side--above">{at('above')}</div>
      <div className="seat-plan__table" aria-hidden="true">
        {boardName}
      </div>
      <div className="seat-plan__side seat-plan__side--below">{at('below')}</div>
      <div className="seat-plan__side seat-plan__side--end">{at('end')}</div>
    </div>
  );
}

interface SideProps {
  bench: { key: string; name: string; seats: readonly { id: string; label: string; voting: boolean }[] };
}

function Side({ bench: { key, name, seats } }: SideProps) {
  const { t } = useLingui();
  const headingId = `bank-${key}`;
  return (
    <section className="seat-plan__bench" aria-labelledby={headingId}>
      <h3 className="seat-plan__name" id={headingId}>
        {name} <span className="seat-plan__count">{seats.length}</span>
      </h3>
      <ul className={seats.length > 4 ? 'seat-plan__seats seat-plan__seats--many' : 'seat-plan__seats'}>
        {seats.map(({ id, label, voting }) => (
          <li key={id} className={voting ? 'chair' : 'chair chair--advisory'}>
            <span className="chair__back" aria-hidden="true" />
            <span className="chair__label">{label}</span>
            {voting ? null : <span className="visually-hidden">{t`beratend`}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
