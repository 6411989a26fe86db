import { describe, expect, it } from 'vitest';
import { closeBallot, type CloseBallotFacts } from './close-ballot.ts';
import { closing, everybodyPresent, seats, simpleMajority, withCastingVote } from './testing/ballot-facts.ts';

const recordOf = (changes: Partial<CloseBallotFacts>) => {
  const outcome = closeBallot(closing(changes));
  if (!outcome.accepted) throw new Error(outcome.reason);
  return outcome.fact.record;
};

const refusalOf = (changes: Partial<CloseBallotFacts>) => {
  const outcome = closeBallot(closing(changes));
  return outcome.accepted ? null : outcome.reason;
};

describe('the final record', () => {
  it('holds the rule, the electorate, attendance as it is at closing, and the votes', () => {
    const record = recordOf({ votes: [{ seatId: 'id-land-2', choice: 'no' }] });
    expect(record.rule).toEqual(simpleMajority);
    expect(record.electorate).toHaveLength(seats.length);
    expect(record.attendance?.['kommunen-1']).toBe('present');
    expect(record.votes).toEqual([{ seat: 'land-2', choice: 'no' }]);
  });

  it('counts a seat without attendance as absent', () => {
    expect(recordOf({ attendance: [] }).attendance).toEqual(
      Object.fromEntries(seats.map(({ key }) => [key, 'absent'])),
    );
  });

  it('counts who voted and then left as present', () => {
    const attendance = [{ seatId: 'id-land-1', state: 'absent' as const }];
    const record = recordOf({ attendance, votes: [{ seatId: 'id-land-1', choice: 'yes' }] });
    expect(record.attendance?.['land-1']).toBe('present');
  });

  it('counts remote seats as absent where remote voting is barred', () => {
    const attendance = [{ seatId: 'id-land-1', state: 'remote' as const }];
    expect(recordOf({ attendance }).attendance?.['land-1']).toBe('remote');
    const barred = recordOf({ attendance, settings: { remoteVoting: false } });
    expect(barred.attendance?.['land-1']).toBe('absent');
  });

  it('leaves out recused seats with the votes that they had cast', () => {
    const record = recordOf({
      recusedSeatIds: ['id-land-3'],
      votes: [
        { seatId: 'id-land-3', choice: 'no' },
        { seatId: 'id-land-1', choice: 'yes' },
      ],
    });
    expect(record.electorate.map(({ seat }) => seat)).not.toContain('land-3');
    expect(record.votes).toEqual([{ seat: 'land-1', choice: 'yes' }]);
  });
});

describe('closing a ballot', () => {
  it.each([
    ['prepared', 'ballotNotOpen'],
    ['closed', 'alreadyClosed'],
    ['certified', 'alreadyClosed'],
    ['annulled', 'ballotAnnulled'],
  ] as const)('is refused for a ballot that is %s', (state, reason) => {
    expect(refusalOf({ state })).toBe(reason);
  });

  it('is refused where the seat of the casting vote was recused after the opening', () => {
    expect(refusalOf({ rule: withCastingVote, recusedSeatIds: ['id-land-1'] })).toBe(
      'castingVoteSeatMissing',
    );
  });

  it('is refused where all voting seats were recused after the opening', () => {
    expect(refusalOf({ recusedSeatIds: seats.map(({ seatId }) => seatId) })).toBe('electorateEmpty');
  });

  it('needs the counted hands in a show of hands', () => {
    expect(refusalOf({ form: 'showOfHands' })).toBe('handsMissing');
  });

  it('takes the consent of every present voting seat where nobody objected to a consent list', () => {
    const attendance = everybodyPresent.slice(1);
    const { votes } = recordOf({ form: 'consentList', attendance });
    expect(votes.map(({ choice }) => choice)).toEqual(['yes', 'yes', 'yes', 'yes']);
  });

  const scheduled = { deadline: new Date('2026-12-03T12:00:00Z') };
  const everybody = seats.map(({ seatId }) => ({ seatId, choice: 'yes' as const }));

  it('with a deadline is not closed before its deadline while a seat has not voted', () => {
    const votes = everybody.slice(1);
    expect(refusalOf({ ...scheduled, votes })).toBe('deadlineNotReached');
    expect(refusalOf({ ...scheduled, votes, now: scheduled.deadline })).toBeNull();
  });

  it('with a deadline may be closed earlier once every seat has voted that can', () => {
    const votes = everybody.filter(({ seatId }) => !/beratend|land-1/.test(seatId));
    expect(refusalOf({ ...scheduled, votes })).toBe('deadlineNotReached');
    expect(refusalOf({ ...scheduled, votes, recusedSeatIds: ['id-land-1'] })).toBeNull();
  });

  it('of a circulation is never closed before its end', () => {
    const votes = everybody.filter(({ seatId }) => !seatId.includes('beratend'));
    expect(refusalOf({ ...scheduled, votes, silence: 'abstention' })).toBe('deadlineNotReached');
  });
});
