import { describe, expect, it } from 'vitest';
import { attempt, refuse } from './document-error.ts';

describe('A refusal', () => {
  it('is a value outside of the readers', () => {
    expect(attempt(() => refuse('wrongType', '/a', 'This must be a text.'))).toEqual({
      ok: false,
      error: { path: '/a', message: 'This must be a text.', reason: 'wrongType' },
    });
    expect(attempt(() => 1)).toEqual({ ok: true, value: 1 });
  });

  it('is not made of a bug', () => {
    const bug = (): never => {
      throw new TypeError('a bug');
    };
    expect(() => attempt(bug)).toThrow(TypeError);
  });
});
