import { describe, expect, it } from 'vitest';
import { detailsInput, draftAfter, emptyDetails, hasUnreadable } from './report-details-draft';

describe('the details of a report as they are typed', () => {
  it('become whole cents, also where computers count in halves', () => {
    const draft = { ...emptyDetails, oneOffCost: { value: 1_234.56, text: '1.234,56' } };
    expect(detailsInput(draft, true).oneOffCostCents).toBe(123_456);
    expect(detailsInput({ ...draft, oneOffCost: { value: 0.29, text: '0,29' } }, true).oneOffCostCents).toBe(
      29,
    );
  });

  it('tell no plan and no obstacle of what is done', () => {
    const draft = { ...emptyDetails, plannedFor: '2027-01-01', obstacles: ['legal' as const] };
    expect(detailsInput(draft, false)).toMatchObject({ plannedFor: null, obstacles: [] });
    expect(detailsInput(draft, true)).toMatchObject({ plannedFor: '2027-01-01', obstacles: ['legal'] });
  });

  it('go on with what was told last, but not with a plan whose day is over', () => {
    const told = {
      plannedFor: '2026-12-01',
      shareDone: 40,
      obstacles: ['legal' as const],
      obstacleNote: null,
      oneOffCostCents: 123_456,
      yearlyCostCents: null,
    };
    const draft = draftAfter(told, '2026-11-22');
    expect(detailsInput(draft, true)).toMatchObject({ ...told, obstacleNote: '' });
    expect(draftAfter(told, '2026-12-02').plannedFor).toBeNull();
    expect(draftAfter(null, '2026-12-02')).toEqual(emptyDetails);
  });

  it('are not sent while a number cannot be read', () => {
    expect(hasUnreadable(emptyDetails)).toBe(false);
    expect(hasUnreadable({ ...emptyDetails, shareDone: { value: null, text: 'halb' } })).toBe(true);
  });
});
