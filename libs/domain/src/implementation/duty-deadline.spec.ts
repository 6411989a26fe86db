import { describe, expect, it } from 'vitest';
import { dutyDeadline } from './duty-deadline.ts';

describe('the deadline of a duty', () => {
  it('is that of the existing systems', () => {
    expect(
      dutyDeadline([
        { deadlineClass: 'newOrChanged', dueOn: '2017-10-05' },
        { deadlineClass: 'existing', dueOn: '2022-10-05' },
      ]),
    ).toEqual({ deadlineClass: 'existing', dueOn: '2022-10-05' });
  });

  it('is the later of two dates', () => {
    expect(
      dutyDeadline([
        { deadlineClass: 'all', dueOn: '2025-12-31' },
        { deadlineClass: 'all', dueOn: '2018-12-31' },
      ]),
    ).toEqual({ deadlineClass: 'all', dueOn: '2025-12-31' });
  });

  it('does not exist where only new systems are addressed: who buys none misses nothing', () => {
    expect(dutyDeadline([{ deadlineClass: 'newOrChanged', dueOn: '2017-10-05' }])).toEqual({
      deadlineClass: 'newOrChanged',
      dueOn: null,
    });
  });

  it('does not exist where the decision names none', () => {
    expect(dutyDeadline([])).toEqual({ deadlineClass: 'all', dueOn: null });
  });
});
