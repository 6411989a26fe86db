import { describe, expect, it } from 'vitest';
import { isOverdue, obligationStates, type ObligationState } from './obligation.ts';
import { reportOnObligation, type ReportFacts, type ReportStatement } from './report.ts';

const facts: ReportFacts = { state: 'open', ended: false, merged: false, revision: 0, today: '2026-11-22' };
const statement: ReportStatement = {
  state: 'inProgress',
  on: '2026-11-20',
  note: '',
  product: '',
  seenRevision: 0,
};

describe('a report on an obligation', () => {
  it('sets the state and counts the revision', () => {
    expect(reportOnObligation(facts, statement)).toEqual({
      accepted: true,
      fact: { state: 'inProgress', revision: 1 },
    });
  });

  it.each<[string, Partial<ReportFacts>, Partial<ReportStatement>, string]>([
    ['in the future is refused', {}, { on: '2026-11-23' }, 'dateInFuture'],
    ['older than the IT-Planungsrat is refused', {}, { on: '2009-12-31' }, 'dateTooEarly'],
    ['of not competent needs a reason', {}, { state: 'notApplicable', note: '  ' }, 'reasonMissing'],
    ['on an ended obligation is refused', { ended: true }, {}, 'obligationEnded'],
    ['on a duty that goes on with a successor is refused', { merged: true }, {}, 'bodyMerged'],
    ['is not overwritten where somebody reported meanwhile', { revision: 1 }, {}, 'reportedMeanwhile'],
    ['with a note that nobody would read is refused', {}, { note: 'x'.repeat(2_001) }, 'textTooLong'],
    ['cannot plan what is implemented', { state: 'implemented' }, { state: 'planned' }, 'stateNotPossible'],
  ])('%s', (_, changedFacts, changedStatement, reason) => {
    const outcome = reportOnObligation({ ...facts, ...changedFacts }, { ...statement, ...changedStatement });
    expect(outcome).toEqual({ accepted: false, reason });
  });

  it('of today is in time, and one from before the decision is normal', () => {
    expect(reportOnObligation(facts, { ...statement, on: '2026-11-22' }).accepted).toBe(true);
    expect(reportOnObligation(facts, { ...statement, on: '2012-01-01' }).accepted).toBe(true);
  });
});

describe('an obligation', () => {
  it('is overdue from the day after its due date', () => {
    expect(isOverdue({ state: 'open', dueOn: '2022-10-05' }, '2022-10-05')).toBe(false);
    expect(isOverdue({ state: 'open', dueOn: '2022-10-05' }, '2022-10-06')).toBe(true);
  });

  it('is never overdue when it is done, does not apply or has no date', () => {
    const overdue = obligationStates.filter((state) =>
      isOverdue({ state, dueOn: '2022-10-05' }, '2026-01-01'),
    );
    expect(overdue).toEqual<ObligationState[]>(['open', 'planned', 'inProgress', 'extended']);
    expect(isOverdue({ state: 'open', dueOn: null }, '2026-01-01')).toBe(false);
  });
});
