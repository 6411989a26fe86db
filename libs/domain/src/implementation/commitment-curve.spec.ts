import { describe, expect, it } from 'vitest';
import { commitmentCurve } from './commitment-curve.ts';

describe('the curve of commitments', () => {
  it('sets what was kept beside what was due, up to today', () => {
    const commitments = [
      { state: 'delivered', stateOn: '2026-03-01', dueOn: '2026-01-31' },
      { state: 'withdrawn', stateOn: '2026-02-01', dueOn: '2026-06-30' },
      { state: 'inProgress', stateOn: '2026-05-01', dueOn: '2027-12-31' },
    ] as const;
    expect(commitmentCurve(commitments, { from: '2025-12-01', today: '2026-11-22' })).toEqual([
      { day: '2025-12-01', due: 0, delivered: 0 },
      { day: '2026-01-31', due: 1, delivered: 0 },
      { day: '2026-03-01', due: 1, delivered: 1 },
      { day: '2026-06-30', due: 2, delivered: 1 },
      { day: '2026-11-22', due: 2, delivered: 1 },
      { day: '2027-12-31', due: 3, delivered: null },
    ]);
  });
});
