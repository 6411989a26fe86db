import { describe, expect, it } from 'vitest';
import { certifyBallot } from './certify-ballot.ts';
import { closeBallot } from './close-ballot.ts';
import type { Choice } from './ballot.ts';
import { closing } from './testing/ballot-facts.ts';

/** Three seats of the Land, two of the municipalities vote in all; nobody attends. */
function outcomeOf(silence: 'abstention' | 'consent', votes: Readonly<Record<string, Choice>>, recused = '') {
  const closed = closeBallot(
    closing({
      silence,
      settings: { remoteVoting: false },
      attendance: [],
      votes: Object.entries(votes).map(([key, choice]) => ({ seatId: `id-${key}`, choice })),
      recusedSeatIds: recused === '' ? [] : [`id-${recused}`],
    }),
  );
  if (!closed.accepted) return closed.reason;
  const certified = certifyBallot('closed', closed.fact.record);
  if (!certified.accepted) return certified.reason;
  const { outcome, tally } = certified.fact.result;
  const { entitled, present, yes, no, abstain, notCast } = tally.heads;
  return { outcome, tally: [entitled, present, yes, no, abstain, notCast] };
}

describe('in a circulation', () => {
  it('who does not answer abstains, once the answers reach the quorum', () => {
    expect(outcomeOf('abstention', { 'land-1': 'yes', 'land-2': 'yes', 'kommunen-1': 'no' })).toEqual({
      outcome: 'adopted',
      tally: [5, 5, 2, 1, 2, 0],
    });
  });

  it('nothing is decided where too few answer: silence makes no quorum', () => {
    expect(outcomeOf('abstention', { 'land-1': 'yes', 'land-2': 'yes' })).toEqual({
      outcome: 'notQuorate',
      tally: [5, 2, 2, 0, 0, 3],
    });
  });

  it('an abstention is an answer and counts for the quorum', () => {
    const votes = { 'land-1': 'yes', 'land-2': 'abstain', 'kommunen-1': 'abstain' } as const;
    expect(outcomeOf('abstention', votes)).toMatchObject({ outcome: 'adopted' });
  });

  it('silence is consent in a silence procedure, and consent takes part', () => {
    expect(outcomeOf('consent', { 'land-1': 'no' })).toEqual({
      outcome: 'adopted',
      tally: [5, 5, 4, 1, 0, 0],
    });
    expect(outcomeOf('consent', { 'land-1': 'no', 'land-2': 'no', 'kommunen-1': 'no' })).toMatchObject({
      outcome: 'rejected',
    });
  });

  it('a recused seat neither answers nor keeps silent', () => {
    expect(outcomeOf('consent', {}, 'land-1')).toEqual({ outcome: 'adopted', tally: [4, 4, 4, 0, 0, 0] });
  });

  it('a rule of procedure against remote votes in meetings bars nobody', () => {
    const votes = { 'land-1': 'yes', 'land-2': 'yes', 'land-3': 'yes' } as const;
    expect(outcomeOf('abstention', votes)).toMatchObject({ outcome: 'adopted' });
  });

  it('a bench that is recused altogether leaves nothing to decide by a rule that names it', () => {
    const closed = closeBallot(
      closing({
        silence: 'abstention',
        attendance: [],
        recusedSeatIds: ['id-kommunen-1', 'id-kommunen-2'],
        rule: {
          id: 'baenke',
          title: 'Mehrheit der Kommunen',
          adopt: { left: { count: 'heads', who: 'yes', bench: 'kommunen' }, op: '>', right: 0 },
        },
      }),
    );
    expect(closed).toMatchObject({ accepted: false, reason: 'benchMissing' });
  });
});
