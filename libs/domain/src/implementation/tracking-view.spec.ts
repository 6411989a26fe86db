import { describe, expect, it } from 'vitest';
import { readTrackingView, trackingColumns, writeColumns, writeTrackingView } from './tracking-view.ts';

describe('the view of the duties in its address', () => {
  it('is the usual one where the address says nothing or nonsense', () => {
    expect(readTrackingView({ stand: 'vergessen', faellig: 'ja', spalten: 7 })).toEqual(readTrackingView({}));
    expect(readTrackingView({}).spalten).toEqual(['kreis', 'frist', 'stand', 'seit']);
  });

  it('says the columns that were chosen, in their order, also none at all', () => {
    expect(readTrackingView({ spalten: writeColumns(['stand', 'produkt']) }).spalten).toEqual([
      'stand',
      'produkt',
    ]);
    expect(readTrackingView({ spalten: writeColumns([]) }).spalten).toEqual([]);
    expect(readTrackingView({ spalten: writeColumns(trackingColumns) }).spalten).toEqual(trackingColumns);
  });

  it('does not say the usual columns', () => {
    expect(writeColumns(readTrackingView({}).spalten)).toBeUndefined();
  });

  it('takes a decision whose address is a figure for a text', () => {
    expect(readTrackingView({ beschluss: 2026 }).beschluss).toBe('2026');
  });

  it.each([
    ['name', 'body'],
    ['seit', 'stateOn'],
  ])('stands in the order that its address calls %s', (ordnung, order) => {
    const view = readTrackingView({ ordnung });
    expect(view.ordnung).toBe(order);
    expect(writeTrackingView(view)).toEqual({ ordnung });
  });

  it('goes into an address and comes back the same, read as data or as texts', () => {
    const raw = { kreis: '05766000', faellig: 1, ordnung: 'name', abwaerts: 1, spalten: 'stand produkt' };
    const view = readTrackingView({ ...raw, nach: 'weiter' });
    expect(readTrackingView(writeTrackingView(view))).toEqual({ ...view, nach: undefined });
    expect(writeTrackingView(readTrackingView({}))).toEqual({});
  });
});
