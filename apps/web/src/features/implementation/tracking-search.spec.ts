import { describe, expect, it } from 'vitest';
import { readTrackingSearch, trackingColumns, writeColumns } from './tracking-search';

describe('the view of the duties in its address', () => {
  it('is the usual one where the address says nothing or nonsense', () => {
    expect(readTrackingSearch({ stand: 'vergessen', faellig: 'ja', spalten: 7 })).toEqual(
      readTrackingSearch({}),
    );
    expect(readTrackingSearch({}).spalten).toEqual(['kreis', 'frist', 'stand', 'seit']);
  });

  it('says the columns that were chosen, in their order, also none at all', () => {
    expect(readTrackingSearch({ spalten: writeColumns(['stand', 'produkt']) }).spalten).toEqual([
      'stand',
      'produkt',
    ]);
    expect(readTrackingSearch({ spalten: writeColumns([]) }).spalten).toEqual([]);
    expect(readTrackingSearch({ spalten: writeColumns(trackingColumns) }).spalten).toEqual(trackingColumns);
  });

  it('does not say the usual columns', () => {
    expect(writeColumns(readTrackingSearch({}).spalten)).toBeUndefined();
  });

  it('takes a decision whose address is a figure for a text', () => {
    expect(readTrackingSearch({ beschluss: 2026 }).beschluss).toBe('2026');
  });
});
