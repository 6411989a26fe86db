import { describe, expect, it } from 'vitest';
import {
  deadlineMayRest,
  deadlineOfDecision,
  pauseBy,
  pausesBy,
  type ReciprocalCommitment,
  runningDeadline,
} from './deadline-pause.ts';

const today = '2026-11-22';
const agreed = { dueOn: '2026-12-31', agreedOn: null };
const promised: ReciprocalCommitment = { state: 'promised', dueOn: '2026-10-31', stateOn: null };
const deadline = (...commitments: ReciprocalCommitment[]) =>
  runningDeadline(agreed, pausesBy(commitments, today));

describe('a deadline agreed Zug um Zug', () => {
  it('rests from the day after the commitment was due', () => {
    expect(deadline(promised)).toEqual({ dueOn: null, pausedSince: '2026-11-01' });
  });

  it('runs while the commitment is not late, also on its due day', () => {
    expect(deadline({ ...promised, dueOn: today })).toEqual({ dueOn: '2026-12-31', pausedSince: null });
  });

  it('runs on once it is delivered, put off by the days it was late', () => {
    const delivered = { ...promised, state: 'delivered', stateOn: '2026-11-10' } as const;
    expect(deadline(delivered)).toEqual({ dueOn: '2027-01-10', pausedSince: null });
  });

  it('is not put off by what was delivered in time', () => {
    const delivered = { ...promised, state: 'delivered', stateOn: '2026-10-31' } as const;
    expect(deadline(delivered)).toEqual({ dueOn: '2026-12-31', pausedSince: null });
  });

  it('rests for good where the commitment is withdrawn, until the board decides', () => {
    const early = { ...promised, dueOn: '2027-06-30', state: 'withdrawn', stateOn: '2026-11-05' } as const;
    expect(deadline(early)).toEqual({ dueOn: null, pausedSince: '2026-11-05' });
    expect(deadline({ ...early, dueOn: '2026-10-31' })).toEqual({ dueOn: null, pausedSince: '2026-11-01' });
  });

  it('counts no day twice where two commitments are late at once', () => {
    const first = { ...promised, state: 'delivered', stateOn: '2026-11-10' } as const;
    const second = { ...promised, dueOn: '2026-11-05', state: 'delivered', stateOn: '2026-11-15' } as const;
    expect(deadline(first, second)).toEqual({ dueOn: '2027-01-15', pausedSince: null });
    expect(pausesBy([second, first], today)).toEqual([{ from: '2026-11-01', to: '2026-11-15' }]);
  });

  it('is not revived by a commitment that became late after it had run out', () => {
    expect(runningDeadline({ dueOn: '2026-10-30', agreedOn: null }, pausesBy([promised], today))).toEqual({
      dueOn: '2026-10-30',
      pausedSince: null,
    });
  });

  it('that was agreed anew is put off by later pauses only', () => {
    const delivered = { ...promised, state: 'delivered', stateOn: '2026-11-10' } as const;
    const anew = { dueOn: '2027-03-31', agreedOn: '2026-11-12' };
    expect(runningDeadline(anew, pausesBy([delivered], today)).dueOn).toBe('2027-03-31');
    expect(runningDeadline({ ...anew, agreedOn: '2026-11-08' }, pausesBy([delivered], today)).dueOn).toBe(
      '2027-04-03',
    );
  });
});

describe('a statutory deadline', () => {
  it('runs on, whatever was promised', () => {
    expect(deadlineMayRest.law || deadlineMayRest.regulation).toBe(false);
    expect(deadlineMayRest.agreement && deadlineMayRest.accession).toBe(true);
  });
});

describe('a commitment in work', () => {
  it('holds up nothing before it is late', () => {
    expect(pauseBy({ state: 'inProgress', dueOn: '2026-12-01', stateOn: '2026-11-01' }, today)).toBeNull();
  });
});

describe('the deadline of a decision', () => {
  const decided = {
    dueOn: '2026-12-31',
    basisOfForce: 'agreement',
    endedOn: null,
    commitments: [{ ...promised, reciprocal: true }],
  } as const;
  const agreedDay = { dueOn: '2026-12-31', pausedSince: null };

  it('rests with what was promised Zug um Zug', () => {
    expect(deadlineOfDecision(decided, today)).toEqual({ dueOn: null, pausedSince: '2026-11-01' });
  });

  it('runs on by law, without Zug um Zug, and where the decision has ended', () => {
    expect(deadlineOfDecision({ ...decided, basisOfForce: 'law' }, today)).toEqual(agreedDay);
    const alone = [{ ...promised, reciprocal: false }];
    expect(deadlineOfDecision({ ...decided, commitments: alone }, today)).toEqual(agreedDay);
    expect(deadlineOfDecision({ ...decided, endedOn: '2026-11-10' }, today)).toEqual(agreedDay);
  });
});
