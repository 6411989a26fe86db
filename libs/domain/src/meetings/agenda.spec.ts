import { describe, expect, it } from 'vitest';
import {
  addAgendaItem,
  moveAgendaItem,
  numbersOf,
  removeAgendaItem,
  type AgendaFacts,
  type AgendaItemWish,
} from './agenda.ts';

const calledAt = new Date('2026-12-03T09:00:00Z');
const item = (id: string, changed: Partial<AgendaFacts['items'][number]> = {}) => ({
  id,
  isPublic: true,
  calledAt: null,
  proposalId: null,
  federalTopicId: null,
  ...changed,
});
const wish: AgendaItemWish = {
  title: ' Bericht ',
  purpose: 'information',
  isPublic: true,
  explanation: null,
  proposalId: null,
  federalTopicId: null,
};
const agenda: AgendaFacts = {
  state: 'invited',
  items: [item('a'), item('b'), item('c', { isPublic: false })],
};

describe('the numbers of an agenda', () => {
  it('count the public part for itself, so that they do not tell of the other', () => {
    const items = [true, false, true, false, true].map((isPublic) => ({ isPublic }));
    expect(numbersOf(items)).toEqual(['1', 'N1', '2', 'N2', '3']);
  });
});

describe('adding an item', () => {
  it('puts it at the end under the next number of its part', () => {
    expect(addAgendaItem(agenda, wish)).toMatchObject({
      accepted: true,
      fact: { title: 'Bericht', number: '3', position: 4 },
    });
    expect(addAgendaItem(agenda, { ...wish, isPublic: false })).toMatchObject({ fact: { number: 'N2' } });
  });

  it('is possible while the meeting runs', () => {
    expect(addAgendaItem({ ...agenda, state: 'open' }, wish).accepted).toBe(true);
  });

  it.each<[string, Partial<AgendaFacts>, Partial<AgendaItemWish>, string]>([
    ['after the meeting', { state: 'closed' }, {}, 'meetingOver'],
    ['without a title', {}, { title: ' ' }, 'titleMissing'],
    ['with a title that is a text', {}, { title: 'x'.repeat(301) }, 'titleTooLong'],
    ['with an explanation that is a book', {}, { explanation: 'x'.repeat(5_001) }, 'explanationTooLong'],
    [
      'for a federal topic that is listed already',
      { items: [item('a', { federalTopicId: 't' })] },
      { federalTopicId: 't' },
      'topicAlreadyListed',
    ],
    [
      'for a proposal that is listed already',
      { items: [item('a', { proposalId: 'p' })] },
      { proposalId: 'p' },
      'proposalAlreadyListed',
    ],
  ])('is refused %s', (_, facts, changed, reason) => {
    expect(addAgendaItem({ ...agenda, ...facts }, { ...wish, ...changed })).toEqual({
      accepted: false,
      reason,
    });
  });
});

describe('moving an item', () => {
  const up = { itemId: 'b', direction: 'up', seenAt: 2 } as const;
  const down = { itemId: 'b', direction: 'down', seenAt: 2 } as const;

  it('changes its place with the neighbour', () => {
    expect(moveAgendaItem(agenda, up)).toEqual({ accepted: true, fact: ['b', 'a', 'c'] });
    expect(moveAgendaItem(agenda, down)).toEqual({ accepted: true, fact: ['a', 'c', 'b'] });
  });

  it('moves once, even if the act arrives twice', () => {
    const moved = { ...agenda, items: [item('b'), item('a'), item('c')] };
    expect(moveAgendaItem(moved, up)).toEqual({ accepted: true, fact: ['b', 'a', 'c'] });
  });

  it('is refused where somebody else has moved it', () => {
    const elsewhere = { ...agenda, items: [item('a'), item('c'), item('b')] };
    expect(moveAgendaItem(elsewhere, up)).toEqual({ accepted: false, reason: 'movedMeanwhile' });
  });

  it('ends at the edges', () => {
    const first = { itemId: 'a', direction: 'up', seenAt: 1 } as const;
    const last = { itemId: 'c', direction: 'down', seenAt: 3 } as const;
    expect(moveAgendaItem(agenda, first)).toEqual({ accepted: false, reason: 'alreadyAtTheEdge' });
    expect(moveAgendaItem(agenda, last)).toEqual({ accepted: false, reason: 'alreadyAtTheEdge' });
  });

  it('leaves what has been called in its place', () => {
    const items = [item('a', { calledAt }), item('b'), item('c')];
    const running = { state: 'open' as const, items };
    const called = { itemId: 'a', direction: 'down', seenAt: 1 } as const;
    expect(moveAgendaItem(running, up)).toEqual({ accepted: false, reason: 'itemAlreadyCalled' });
    expect(moveAgendaItem(running, called)).toEqual({ accepted: false, reason: 'itemAlreadyCalled' });
    expect(moveAgendaItem(running, down).accepted).toBe(true);
  });

  it('ends with the meeting', () => {
    expect(moveAgendaItem({ ...agenda, state: 'closed' }, up)).toMatchObject({ reason: 'meetingOver' });
  });
});

describe('taking an item off', () => {
  it('is possible before it is called', () => {
    expect(removeAgendaItem(agenda, 'b')).toEqual({ accepted: true, fact: { itemId: 'b' } });
  });

  it.each([
    ['after the meeting', { ...agenda, state: 'closed' as const }, 'meetingOver'],
    ['once it was called', { ...agenda, items: [item('b', { calledAt })] }, 'itemAlreadyCalled'],
    [
      'while it carries a proposal',
      { ...agenda, items: [item('b', { proposalId: 'p' })] },
      'proposalAttached',
    ],
    [
      'while it carries a topic',
      { ...agenda, items: [item('b', { federalTopicId: 't' })] },
      'proposalAttached',
    ],
  ])('is refused %s', (_, facts, reason) => {
    expect(removeAgendaItem(facts, 'b')).toEqual({ accepted: false, reason });
  });
});
