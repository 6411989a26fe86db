import { describe, expect, it } from 'vitest';
import { seats, simpleMajority, withCastingVote } from '../voting/testing/ballot-facts.ts';
import {
  earliestPhases,
  type Phases,
  startCirculation,
  type StartCirculationFacts,
} from './start-circulation.ts';

const facts = (changes: Partial<StartCirculationFacts> = {}): StartCirculationFacts => ({
  today: '2027-03-22',
  settings: { feedbackDays: 3, votingDays: 5, silence: 'abstention' },
  rule: simpleMajority,
  seats,
  proposalState: 'draft',
  circulating: false,
  onInvitedAgenda: false,
  underVote: false,
  ...changes,
});
const phases: Phases = { feedbackUntil: '2027-03-25', votingUntil: '2027-03-30' };

const refusal = (changes: Partial<StartCirculationFacts>, wish: Phases = phases) => {
  const outcome = startCirculation(facts(changes), wish);
  return outcome.accepted ? null : outcome.reason;
};

describe('a circulation', () => {
  it('ends its phases with the seconds that its days name in Berlin, over the change to summer time', () => {
    expect(startCirculation(facts(), phases)).toEqual({
      accepted: true,
      fact: {
        state: 'feedback',
        feedbackEndsAt: new Date('2027-03-25T23:00:00Z'),
        votingEndsAt: new Date('2027-03-30T22:00:00Z'),
      },
    });
  });

  it('lasts at least the full days of the rules of procedure, today not counted', () => {
    expect(earliestPhases('2027-10-29', { feedbackDays: 2, votingDays: 7, silence: 'consent' })).toEqual({
      feedbackUntil: '2027-10-31',
      votingUntil: '2027-11-07',
    });
    expect(refusal({}, { ...phases, feedbackUntil: '2027-03-24' })).toBe('feedbackTooShort');
    expect(refusal({}, { ...phases, votingUntil: '2027-03-29' })).toBe('votingTooShort');
  });

  it('may be longer; then the voting still has its days', () => {
    expect(refusal({}, { feedbackUntil: '2027-04-01', votingUntil: '2027-04-06' })).toBeNull();
    expect(refusal({}, { feedbackUntil: '2027-04-01', votingUntil: '2027-04-05' })).toBe('votingTooShort');
  });

  it('does not last until a year that was mistyped', () => {
    expect(refusal({}, { ...phases, votingUntil: '9999-12-31' })).toBe('tooFarAhead');
    expect(refusal({}, { feedbackUntil: '9999-12-31', votingUntil: '9999-12-31' })).toBe('tooFarAhead');
  });

  it('is begun only where the rules of procedure know it and the named rule', () => {
    expect(refusal({ settings: null })).toBe('rulesWithoutCirculation');
    expect(refusal({ rule: null })).toBe('ruleNotInForce');
  });

  it('is not begun twice, nor beside a vote or an agenda that was sent out', () => {
    expect(refusal({ circulating: true })).toBe('alreadyCirculating');
    expect(refusal({ underVote: true })).toBe('underVote');
    expect(refusal({ onInvitedAgenda: true })).toBe('onInvitedAgenda');
  });

  it.each(['adopted', 'rejected', 'withdrawn'] as const)('is not begun for what is %s', (proposalState) => {
    expect(refusal({ proposalState })).toBe('proposalConcluded');
  });

  it('is not begun under a rule that the board cannot apply', () => {
    const without = seats.filter(({ key }) => key !== 'land-1');
    expect(refusal({ rule: withCastingVote, seats: without })).toBe('castingVoteSeatMissing');
  });
});
