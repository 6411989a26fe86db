import { describe, expect, it } from 'vitest';
import { openBallot, type OpenBallotFacts } from './open-ballot.ts';
import { byPopulation, seat, seats, simpleMajority, withCastingVote } from './testing/ballot-facts.ts';

const facts = (changes: Partial<OpenBallotFacts> = {}): OpenBallotFacts => ({
  form: 'openElectronic',
  question: null,
  meetingState: 'open',
  item: { purpose: 'decision', called: true, finished: false },
  beingVotedOn: false,
  proposal: { title: 'XBau verbindlich anwenden', state: 'tabled' },
  rule: simpleMajority,
  seats,
  recusedSeatIds: [],
  demanded: null,
  schedule: { now: new Date('2026-12-03T10:00:00Z'), deadline: null, minimumVotingHours: null },
  ...changes,
});

const refusalOf = (changes: Partial<OpenBallotFacts>) => {
  const outcome = openBallot(facts(changes));
  return outcome.accepted ? null : outcome.reason;
};

describe('opening a ballot', () => {
  it('asks about the tabled proposal and freezes the rule and every seat', () => {
    expect(openBallot(facts())).toEqual({
      accepted: true,
      fact: {
        state: 'open',
        form: 'openElectronic',
        question: 'Stimmen Sie der Beschlussvorlage „XBau verbindlich anwenden“ zu?',
        rule: simpleMajority,
        seats,
        deadline: null,
      },
    });
  });

  it('asks the question of the secretariat where it gives one', () => {
    const outcome = openBallot(facts({ question: '  Wird die Sitzung vertagt? ', proposal: null }));
    expect(outcome).toMatchObject({ accepted: true, fact: { question: 'Wird die Sitzung vertagt?' } });
  });

  it('is refused where the question is a text', () => {
    expect(refusalOf({ question: 'x'.repeat(1_001) })).toBe('questionTooLong');
  });

  it('is refused where there is neither a proposal nor a question', () => {
    expect(refusalOf({ question: '   ', proposal: null })).toBe('questionMissing');
  });

  it.each(['planned', 'invited', 'interrupted', 'closed', 'cancelled', 'postponed'] as const)(
    'is refused in a meeting that is %s',
    (meetingState) => expect(refusalOf({ meetingState })).toBe('meetingNotOpen'),
  );

  it('does not need an item for decision to be called first', () => {
    expect(refusalOf({ item: { purpose: 'decision', called: false, finished: false } })).toBeNull();
  });

  it('needs any other item to be called first', () => {
    expect(refusalOf({ item: { purpose: 'consultation', called: false, finished: false } })).toBe(
      'itemNotCalled',
    );
  });

  it('is refused on an item that is finished', () => {
    expect(refusalOf({ item: { purpose: 'decision', called: true, finished: true } })).toBe('itemFinished');
  });

  it('is refused while another ballot on the item runs', () => {
    expect(refusalOf({ beingVotedOn: true })).toBe('alreadyBeingVotedOn');
  });

  it.each(['draft', 'adopted', 'rejected', 'withdrawn'] as const)(
    'is refused on a proposal that is %s',
    (state) => expect(refusalOf({ proposal: { title: 'x', state } })).toBe('proposalNotTabled'),
  );

  it('is refused under a rule that the rules of procedure in force do not have', () => {
    expect(refusalOf({ rule: null })).toBe('ruleNotInForce');
  });

  it('is refused without a voting seat', () => {
    expect(refusalOf({ seats: [seat('beratend-1', { voting: false })] })).toBe('electorateEmpty');
  });

  it('is refused where every voting seat is recused', () => {
    expect(refusalOf({ recusedSeatIds: seats.map(({ seatId }) => seatId) })).toBe('electorateEmpty');
  });

  it('is refused under a rule whose bench is missing', () => {
    const adopt = { left: { count: 'heads', who: 'yes', bench: 'bund' }, op: '>=', right: 1 } as const;
    expect(refusalOf({ rule: { ...simpleMajority, adopt } })).toBe('benchMissing');
  });

  it('is refused under a rule whose weight no voting seat carries', () => {
    expect(refusalOf({ rule: byPopulation })).toBe('weightMissing');
  });

  it('is refused under a casting vote of a seat that is recused', () => {
    expect(refusalOf({ rule: withCastingVote, recusedSeatIds: ['id-land-1'] })).toBe(
      'castingVoteSeatMissing',
    );
  });

  it('refuses a show of hands under a casting vote', () => {
    expect(refusalOf({ form: 'showOfHands', rule: withCastingVote })).toBe('formNeedsHeadsOnly');
  });

  it('refuses a show of hands under weights', () => {
    const weighted = seats.map((one) => ({ ...one, weights: { population: 100 } }));
    expect(refusalOf({ form: 'showOfHands', rule: byPopulation, seats: weighted })).toBe(
      'formNeedsHeadsOnly',
    );
    expect(refusalOf({ form: 'rollCall', rule: byPopulation, seats: weighted })).toBeNull();
  });

  it('keeps its deadline, and is refused one that is shorter than the rules of procedure allow', () => {
    const now = new Date('2026-12-03T10:00:00Z');
    const deadline = new Date('2026-12-03T12:00:00Z');
    const schedule = { now, deadline, minimumVotingHours: 2 };
    expect(openBallot(facts({ schedule }))).toMatchObject({ accepted: true, fact: { deadline } });
    expect(refusalOf({ schedule: { ...schedule, minimumVotingHours: 3 } })).toBe('deadlineTooSoon');
    expect(refusalOf({ schedule, form: 'showOfHands' })).toBe('deadlineNeedsSingleVotes');
  });

  it('is refused in any other form once a roll call is demanded', () => {
    expect(refusalOf({ demanded: 'rollCall', form: 'openElectronic' })).toBe('rollCallDemanded');
    expect(refusalOf({ demanded: 'rollCall', form: 'showOfHands' })).toBe('rollCallDemanded');
    expect(refusalOf({ demanded: 'rollCall', form: 'rollCall' })).toBeNull();
  });

  it('is refused in any other form than paper once secrecy is demanded', () => {
    expect(refusalOf({ demanded: 'paper', form: 'rollCall' })).toBe('secrecyDemanded');
    expect(refusalOf({ demanded: 'paper', form: 'paper' })).toBeNull();
  });

  it('is refused on paper under weights and a casting vote', () => {
    expect(refusalOf({ form: 'paper', rule: withCastingVote })).toBe('formNeedsHeadsOnly');
  });

  it('is refused for a proposal that is being sent round', () => {
    const proposal = { title: 'XBau', state: 'tabled', circulating: true } as const;
    expect(refusalOf({ proposal })).toBe('inCirculation');
  });
});
