import { describe, expect, it } from 'vitest';
import { readTrailView, writeTrailView } from './trail-view.ts';

describe('a view of the audit trail', () => {
  it('comes out of its address as it went in', () => {
    const said = { von: '2026-01-01', bis: '2026-12-31', person: 'Muster', vorgang: 'vote.cast' };
    expect(writeTrailView(readTrailView(said))).toEqual(said);
  });

  it('takes what cannot be for absent: days that do not exist, lists, nothing', () => {
    const view = readTrailView({ von: '2026-02-30', bis: ['2026-01-01'], person: '  ', objekt: null });
    expect(writeTrailView(view)).toEqual({});
  });

  it('reads a figure as text, and no more of a text than a name can have', () => {
    expect(readTrailView({ person: 7, gremium: 'x'.repeat(5_000) })).toMatchObject({
      person: '7',
      gremium: 'x'.repeat(200),
    });
  });

  it('does not carry its place in the list into the address of the file', () => {
    expect(writeTrailView(readTrailView({ nach: 'abc', vorgang: 'vote.cast' }))).toEqual({
      vorgang: 'vote.cast',
    });
  });
});
