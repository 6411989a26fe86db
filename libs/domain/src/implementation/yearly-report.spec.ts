import { describe, expect, it } from 'vitest';
import { type DutyOfYear, hasYearlyReport, yearlyReport } from './yearly-report.ts';

const duty = (facts: Partial<DutyOfYear>): DutyOfYear => ({
  ...{ state: 'open', dueOn: '2025-06-30', bindingSince: '2020-01-01', doneOn: null, endedOn: null },
  ...facts,
});
const today = '2026-11-22';
const of = (facts: Partial<DutyOfYear>, year = 2025) => {
  const { until, ...groups } = yearlyReport([duty(facts)], year, today);
  const named = Object.entries(groups).flatMap(([name, list]) => (list.length === 1 ? [name] : []));
  return { until, in: named };
};

describe('the yearly report', () => {
  it('looks back from the last day of the year, or from today', () => {
    expect(of({}).until).toBe('2025-12-31');
    expect(of({}, 2026).until).toBe(today);
  });

  it('tells what bound the body, was added, fell due and stayed overdue', () => {
    expect(of({}).in).toEqual(['bound', 'due', 'overdue']);
    expect(of({ bindingSince: '2025-02-01', dueOn: null }).in).toEqual(['bound', 'added']);
    expect(of({ bindingSince: '2026-02-01' }).in).toEqual([]);
  });

  it('tells what was implemented in the year, also what was checked since', () => {
    expect(of({ state: 'implemented', doneOn: '2025-03-01' }).in).toEqual(['bound', 'due', 'fulfilled']);
    expect(of({ state: 'checked', doneOn: '2025-03-01' }).in).toEqual(['bound', 'due', 'fulfilled']);
  });

  it('calls overdue at the end of the year what was implemented only later', () => {
    expect(of({ state: 'implemented', doneOn: '2026-02-01' }).in).toEqual(['bound', 'due', 'overdue']);
    expect(of({ state: 'implemented', doneOn: '2026-02-01' }, 2026).in).toEqual(['bound', 'fulfilled']);
  });

  it('calls nothing overdue that ended, that rests, or whose state the reader may not know', () => {
    expect(of({ endedOn: '2025-08-01' }).in).toEqual(['bound', 'due']);
    expect(of({ dueOn: null }).in).toEqual(['bound']);
    expect(of({ state: null }).in).toEqual(['bound', 'due']);
  });

  it('tells what is due in the year after and still open', () => {
    expect(of({ dueOn: '2026-03-31' }).in).toEqual(['bound', 'coming']);
    expect(of({ dueOn: '2026-03-31', state: 'implemented', doneOn: '2024-01-01' }).in).toEqual(['bound']);
  });

  it('is there for the years since 2010, and for none to come', () => {
    expect([2009, 2010, 2026, 2027, 2025.5].map((year) => hasYearlyReport(year, today))).toEqual([
      ...[false, true, true, false, false],
    ]);
  });
});
