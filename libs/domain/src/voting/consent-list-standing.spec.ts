import { describe, expect, it } from 'vitest';
import { listStateOf, standingOf } from './consent-list-standing.ts';

const standing = (changes: Partial<Parameters<typeof standingOf>[0]> = {}) =>
  standingOf({ onList: true, finished: false, objectedTo: false, ballotState: null, ...changes });

describe('where an item stands with the consent list', () => {
  it('is told by its running ballot first', () => {
    expect(standing({ ballotState: 'open' })).toBe('open');
    expect(standing({ ballotState: 'closed' })).toBe('closed');
    expect(standing({ ballotState: 'certified', finished: true })).toBe('decided');
  });

  it('waits for the next list where the last one was not quorate or was annulled', () => {
    expect(standing()).toBe('listed');
    expect(standing({ ballotState: 'certified' })).toBe('listed');
    expect(standing({ ballotState: 'annulled' })).toBe('listed');
  });

  it('is off the list after an objection, or where nobody put it on', () => {
    expect(standing({ onList: false, objectedTo: true, ballotState: 'annulled' })).toBe('objected');
    expect(standing({ onList: false })).toBe('offList');
  });
});

describe('the list of a meeting', () => {
  it('runs while one of its items runs', () => {
    expect(listStateOf(['objected', 'open'])).toBe('open');
    expect(listStateOf(['objected', 'closed'])).toBe('closed');
    expect(listStateOf(['listed', 'decided'])).toBe('gathering');
  });
});
