import type { RuleForm } from '@gremia/decision-rules/document-form';
import type { BallotSeat } from '../ballot-seat.ts';
import type { CloseBallotFacts } from '../close-ballot.ts';

export const simpleMajority: RuleForm = {
  id: 'einfache-mehrheit',
  title: 'Einfache Mehrheit',
  quorum: {
    left: { count: 'heads', who: 'present' },
    op: '>',
    right: { share: '1/2', of: { count: 'heads', who: 'entitled' } },
  },
  adopt: {
    label: 'Mehr Ja- als Nein-Stimmen',
    left: { count: 'heads', who: 'yes' },
    op: '>',
    right: { count: 'heads', who: 'no' },
  },
};

export const withCastingVote: RuleForm = { ...simpleMajority, tieBreak: { seat: 'land-1' } };

export const byPopulation: RuleForm = {
  ...simpleMajority,
  adopt: {
    left: { count: 'population', who: 'yes' },
    op: '>',
    right: { count: 'population', who: 'no' },
  },
};

export const seat = (key: string, changes: Partial<BallotSeat> = {}): BallotSeat => ({
  seatId: `id-${key}`,
  key,
  label: `Sitz ${key}`,
  benchKey: key.split('-')[0] ?? key,
  voting: true,
  weights: {},
  position: 1,
  ...changes,
});

/** Three seats of the Land, two of the municipalities, one that advises. */
export const seats: readonly BallotSeat[] = [
  seat('land-1'),
  seat('land-2'),
  seat('land-3'),
  seat('kommunen-1'),
  seat('kommunen-2'),
  seat('beratend-1', { voting: false }),
];

export const everybodyPresent = seats.map(({ seatId }) => ({ seatId, state: 'present' as const }));

export function closing(changes: Partial<CloseBallotFacts> = {}): CloseBallotFacts {
  return {
    state: 'open',
    form: 'rollCall',
    now: new Date('2026-12-03T10:30:00Z'),
    deadline: null,
    silence: null,
    rule: simpleMajority,
    settings: { remoteVoting: true },
    seats,
    recusedSeatIds: [],
    attendance: everybodyPresent,
    votes: [],
    hands: null,
    paperCount: null,
    ...changes,
  };
}
