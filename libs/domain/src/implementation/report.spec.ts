import { describe, expect, it } from 'vitest';
import { isOverdue, obligationStates, type ObligationState } from './obligation.ts';
import {
  notApplicableGrounds,
  reportOnObligation,
  type ReportFacts,
  type ReportStatement,
  standardSince,
} from './report.ts';

const facts: ReportFacts = {
  ...{ state: 'open', ended: false, merged: false, revision: 0, today: '2026-11-22' },
  ...{ decidedOn: '2017-06-22', firstVersionOn: null },
};
const statement: ReportStatement = {
  state: 'inProgress',
  on: '2026-11-20',
  ground: null,
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
    [
      'older than the standard is refused',
      { firstVersionOn: '2016-05-01' },
      { on: '2016-04-30' },
      'beforeStandard',
    ],
    [
      'older than the IT-Planungsrat is refused for that, however old the standard',
      { firstVersionOn: '2008-05-01' },
      { on: '2009-01-01' },
      'dateTooEarly',
    ],
    [
      'that a duty does not apply needs a ground',
      {},
      { state: 'notApplicable', note: 'Zuständig ist der Kreis' },
      'groundMissing',
    ],
    [
      'that a duty does not apply needs a reason in words beside the ground',
      {},
      { state: 'notApplicable', ground: 'notCompetent', note: '  ' },
      'reasonMissing',
    ],
    ['with a ground for what does apply is refused', {}, { ground: 'notInUse' }, 'groundContradictsState'],
    ['on an ended obligation is refused', { ended: true }, {}, 'obligationEnded'],
    ['on a duty that goes on with a successor is refused', { merged: true }, {}, 'bodyMerged'],
    ['is not overwritten where somebody reported meanwhile', { revision: 1 }, {}, 'reportedMeanwhile'],
    ['with a note that nobody would read is refused', {}, { note: 'x'.repeat(2_001) }, 'textTooLong'],
    ['cannot plan what is implemented', { state: 'implemented' }, { state: 'planned' }, 'stateNotPossible'],
  ])('%s', (_, changedFacts, changedStatement, reason) => {
    const outcome = reportOnObligation({ ...facts, ...changedFacts }, { ...statement, ...changedStatement });
    expect(outcome).toEqual({ accepted: false, reason });
  });

  it.each(notApplicableGrounds)('that a duty does not apply is accepted with its ground: %s', (ground) => {
    const told = { ...statement, state: 'notApplicable' as const, ground, note: 'Wir haben kein Bauamt' };
    expect(reportOnObligation(facts, told)).toEqual({
      accepted: true,
      fact: { state: 'notApplicable', revision: 1 },
    });
  });

  it('of today is in time, and one from before the decision is normal', () => {
    expect(reportOnObligation(facts, { ...statement, on: '2026-11-22' }).accepted).toBe(true);
    expect(reportOnObligation(facts, { ...statement, on: '2012-01-01' }).accepted).toBe(true);
    const since = { ...facts, firstVersionOn: '2016-05-01' };
    expect(reportOnObligation(since, { ...statement, on: '2016-05-01' }).accepted).toBe(true);
  });
});

describe('a standard', () => {
  it.each([
    ['exists since its first version', '2016-05-01', '2016-05-01'],
    [
      'exists since the day of the decision, where its first version is of that day',
      '2017-06-22',
      '2017-06-22',
    ],
    ['is older than the decision, so a younger version was not its first', '2017-06-23', null],
    ['exists since nobody knows when, where a version has no day', null, null],
  ])('%s', (_, firstVersionOn, since) => {
    expect(standardSince({ decidedOn: '2017-06-22', firstVersionOn })).toBe(since);
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
