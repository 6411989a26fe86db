import { describe, expect, it } from 'vitest';
import { asNumber, figureInWords, wholeThreshold } from './exact-figures';

describe('exact figures', () => {
  it('are read as people write them', () => {
    expect(figureInWords('11')).toBe('11');
    expect(figureInWords('5/2')).toBe('2,5');
    expect(figureInWords('1234')).toBe('1.234');
    expect(asNumber('2/3')).toBeCloseTo(0.6667, 4);
  });

  it('of heads are told in whole heads: over two and a half is at least three', () => {
    expect(wholeThreshold('>', '5/2', true)).toEqual({ op: '>=', needed: '3' });
    expect(wholeThreshold('<', '5/2', true)).toEqual({ op: '<=', needed: '2' });
  });

  it('of weights stay exact, and so do whole ones', () => {
    expect(wholeThreshold('>', '5/2', false)).toEqual({ op: '>', needed: '5/2' });
    expect(wholeThreshold('>', '9', true)).toEqual({ op: '>', needed: '9' });
  });
});
