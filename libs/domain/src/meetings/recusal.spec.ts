import { describe, expect, it } from 'vitest';
import { recordRecusal, withdrawRecusal, type RecusalFacts } from './recusal.ts';

const facts: RecusalFacts = {
  meeting: { state: 'open' },
  item: { id: 'top-4', finishedAt: null },
  seat: { seatId: 'kdn', people: [{ personId: 'Kdn', kind: 'member' }] },
};
const finished = { id: 'top-4', finishedAt: new Date('2026-12-03T10:00:00Z') };

describe('a recusal', () => {
  it('names the person, the seat and the item', () => {
    expect(recordRecusal(facts, 'Kdn', null)).toEqual({
      accepted: true,
      fact: { itemId: 'top-4', seatId: 'kdn', personId: 'Kdn' },
    });
  });

  it('may be declared before the meeting and be taken back', () => {
    expect(recordRecusal({ ...facts, meeting: { state: 'invited' } }, 'Kdn', null).accepted).toBe(true);
    expect(withdrawRecusal(facts, 'Kdn', null).accepted).toBe(true);
  });

  it('comes too late once the ballot is open', () => {
    expect(recordRecusal(facts, 'Kdn', 'ballotOpen')).toEqual({ accepted: false, reason: 'ballotOpen' });
    expect(withdrawRecusal(facts, 'Kdn', 'ballotOpen')).toEqual({ accepted: false, reason: 'ballotOpen' });
  });

  it('concerns only people of the seat', () => {
    expect(recordRecusal(facts, 'Cio', null)).toEqual({ accepted: false, reason: 'personNotOfSeat' });
  });

  it('ends with the item and with the meeting', () => {
    const over = { ...facts, meeting: { state: 'closed' as const } };
    for (const act of [recordRecusal, withdrawRecusal]) {
      expect(act({ ...facts, item: finished }, 'Kdn', null)).toEqual({
        accepted: false,
        reason: 'itemFinished',
      });
      expect(act(over, 'Kdn', null)).toEqual({ accepted: false, reason: 'meetingOver' });
    }
  });
});
