import { Plural, useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { Section } from '@gremia/ui/section';
import { formatNumber } from '../../platform/i18n/formats';
import { electorateOf, type Bench, type SimulatedSeat } from './electorate';
import { seatStates, votingSeats, withBench, withSeat, type Scenario, type SeatState } from './scenario';
import { allWords, stateWords, weightNames } from './simulator-words';

export interface VoteTableProps {
  scenario: Scenario;
  onChange: (next: Scenario) => void;
}

/** What each seat does: a whole bench at once, then single seats. */
export function VoteTable({ scenario, onChange }: VoteTableProps) {
  const { t } = useLingui();
  const electorate = electorateOf(scenario.choice, scenario.rule);
  const states = new Map(
    votingSeats(electorate).map(({ seat }, index) => [seat, scenario.states[index] ?? 'notCast'] as const),
  );
  return (
    <Section
      id="stimmen"
      title={t`Wie wird abgestimmt?`}
      lead={t`Setzen Sie zuerst ganze Bänke, dann einzelne Sitze: Mit der Tabulatortaste zum Sitz, dann den Anfangsbuchstaben tippen.`}
    >
      <div className="stack stack--large">
        {electorate.benches.map((bench) => (
          <BenchVotes
            key={bench.key}
            bench={bench}
            seats={electorate.seats.filter((seat) => seat.bench === bench.key)}
            stateOf={(seat) => states.get(seat) ?? 'notCast'}
            onAll={(state) => onChange(withBench(scenario, bench.key, state))}
            onSeat={(seat, state) => onChange(withSeat(scenario, seat, state))}
          />
        ))}
      </div>
    </Section>
  );
}

interface BenchVotesProps {
  bench: Bench;
  seats: readonly SimulatedSeat[];
  stateOf: (seat: string) => SeatState;
  onAll: (state: SeatState) => void;
  onSeat: (seat: string, state: SeatState) => void;
}

function BenchVotes({ bench, seats, stateOf, onAll, onSeat }: BenchVotesProps) {
  const { t } = useLingui();
  const voting = seats.filter((seat) => seat.voting);
  if (voting.length === 0) return <AdvisoryBench bench={bench} count={seats.length} />;
  return (
    <fieldset className="ballot-sheet">
      <legend className="ballot-sheet__bench">
        {bench.name}{' '}
        <span className="ballot-sheet__count">
          <Plural value={voting.length} one="# Sitz" other="# Sitze" />
        </span>
      </legend>
      {voting.length > 1 ? (
        <div className="ballot-sheet__all">
          {seatStates.map((state) => (
            <Button
              key={state}
              size="small"
              aria-label={t`${bench.name}: ${t(allWords[state])}`}
              onClick={() => onAll(state)}
            >
              {t(allWords[state])}
            </Button>
          ))}
        </div>
      ) : null}
      <ul className="ballot-sheet__seats">
        {voting.map((seat) => (
          <SeatVote
            key={seat.seat}
            seat={seat}
            state={stateOf(seat.seat)}
            onChoose={(state) => onSeat(seat.seat, state)}
          />
        ))}
      </ul>
    </fieldset>
  );
}

function AdvisoryBench({ bench, count }: { bench: Bench; count: number }) {
  return (
    <p className="muted">
      {bench.name}:{' '}
      <Plural
        value={count}
        one="# Sitz berät mit und stimmt nicht ab."
        other="# Sitze beraten mit und stimmen nicht ab."
      />
    </p>
  );
}

interface SeatVoteProps {
  seat: SimulatedSeat;
  state: SeatState;
  onChoose: (state: SeatState) => void;
}

function SeatVote({ seat, state, onChoose }: SeatVoteProps) {
  const { t } = useLingui();
  return (
    <li className={`ballot-sheet__seat ballot-sheet__seat--${state}`}>
      <label>
        <span className="ballot-sheet__label">{seat.label}</span>
        <SeatWeights seat={seat} />
        <select
          className="ballot-sheet__select"
          value={state}
          onChange={(event) => {
            const chosen = seatStates.find((one) => one === event.currentTarget.value);
            if (chosen) onChoose(chosen);
          }}
        >
          {seatStates.map((one) => (
            <option key={one} value={one}>
              {t(stateWords[one])}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}

function SeatWeights({ seat: { weights = {} } }: { seat: SimulatedSeat }) {
  const { t } = useLingui();
  return Object.entries(weights).map(([key, weight]) => {
    const name = weightNames[key];
    const number = formatNumber(Number(weight), 5);
    return (
      <span key={key} className="ballot-sheet__weight">
        <span className="visually-hidden">{name === undefined ? key : t(name)} </span>
        {key === 'koenigstein' ? t`${number} %` : number}
      </span>
    );
  });
}
