import { describe, expect, it } from 'vitest';
import { closeBallot } from './close-ballot.ts';
import { type Hands, recordHands } from './show-of-hands.ts';
import { closing } from './testing/ballot-facts.ts';

const hands = (changes: Partial<Hands> = {}): Hands => ({
  benches: [
    { benchKey: 'land', yes: 2, no: 1, abstain: 0 },
    { benchKey: 'kommunen', yes: 1, no: 0, abstain: 1 },
  ],
  objectingSeatIds: [],
  ...changes,
});

const refusalOf = (changes: Partial<Hands>, ballot = closing({ form: 'showOfHands' })) => {
  const outcome = recordHands(hands(changes), ballot);
  return outcome.accepted ? null : outcome.reason;
};

describe('a show of hands', () => {
  it('becomes votes of that many present seats of each bench', () => {
    const outcome = closeBallot(closing({ form: 'showOfHands', hands: hands() }));
    if (!outcome.accepted) throw new Error(outcome.reason);
    const said = outcome.fact.record.votes.map(({ seat, choice }) => `${seat.split('/')[0]} ${choice}`);
    expect(said.toSorted()).toEqual(['kommunen abstain', 'kommunen yes', 'land no', 'land yes', 'land yes']);
  });

  it('may be put down and corrected while the ballot is open', () => {
    expect(refusalOf({})).toBeNull();
    expect(refusalOf({}, closing({ form: 'showOfHands', state: 'closed' }))).toBe('ballotNotOpen');
  });

  it('cannot be put down in a ballot of another form', () => {
    expect(refusalOf({}, closing({ form: 'rollCall' }))).toBe('otherForm');
  });

  it('cannot have more hands than present seats', () => {
    const absent = closing({ form: 'showOfHands', attendance: [{ seatId: 'id-land-1', state: 'present' }] });
    expect(refusalOf({}, absent)).toBe('moreHandsThanPresent');
  });

  it('cannot have half a hand or fewer than none', () => {
    expect(refusalOf({ benches: [{ benchKey: 'land', yes: 0.5, no: 0, abstain: 0 }] })).toBe(
      'handsNotCountable',
    );
    expect(refusalOf({ benches: [{ benchKey: 'land', yes: -1, no: 0, abstain: 0 }] })).toBe(
      'handsNotCountable',
    );
  });

  it('cannot name a bench twice or a bench without votes', () => {
    const land = { benchKey: 'land', yes: 1, no: 0, abstain: 0 };
    expect(refusalOf({ benches: [land, land] })).toBe('handsNotCountable');
    expect(refusalOf({ benches: [{ ...land, benchKey: 'beratend', yes: 0 }] })).toBe('benchUnknown');
  });

  it('counts those who objected among the no votes of their bench', () => {
    expect(refusalOf({ objectingSeatIds: ['id-land-2'] })).toBeNull();
    expect(refusalOf({ objectingSeatIds: ['id-land-2', 'id-land-3'] })).toBe('objectionWithoutNo');
    expect(refusalOf({ objectingSeatIds: ['id-kommunen-1'] })).toBe('objectionWithoutNo');
  });

  it('takes no objection of an advisory or absent seat', () => {
    expect(refusalOf({ objectingSeatIds: ['id-beratend-1'] })).toBe('objectionOfOtherSeat');
  });
});
