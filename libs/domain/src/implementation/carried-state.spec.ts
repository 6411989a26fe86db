import { describe, expect, it } from 'vitest';
import { carriedState } from './carried-state.ts';

describe('the duty of a merged municipality', () => {
  it('is done only where all its parts have done it', () => {
    expect(carriedState('implemented', 'implemented')).toBe('implemented');
    expect(carriedState('implemented', 'checked')).toBe('implemented');
    expect(carriedState('implemented', 'open')).toBe('inProgress');
  });

  it('is as far as its parts say where nobody is done', () => {
    expect(carriedState('open', 'open')).toBe('open');
    expect(carriedState('open', 'planned')).toBe('planned');
    expect(carriedState('inProgress', 'planned')).toBe('inProgress');
  });

  it('applies where it applies to one part', () => {
    expect(carriedState('notApplicable', 'planned')).toBe('planned');
    expect(carriedState('checked', 'notApplicable')).toBe('checked');
    expect(carriedState('notApplicable', 'notApplicable')).toBe('notApplicable');
  });
});
