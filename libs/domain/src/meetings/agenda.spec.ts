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
  it('changes its place with the neighbour', () => {
    expect(moveAgendaItem(agenda, 'b', 'up')).toEqual({ accepted: true, fact: ['b', 'a', 'c'] });
    expect(moveAgendaItem(agenda, 'b', 'down')).toEqual({ accepted: true, fact: ['a', 'c', 'b'] });
  });

  it('ends at the edges', () => {
    expect(moveAgendaItem(agenda, 'a', 'up')).toEqual({ accepted: false, reason: 'alreadyAtTheEdge' });
    expect(moveAgendaItem(agenda, 'c', 'down')).toEqual({ accepted: false, reason: 'alreadyAtTheEdge' });
  });

  it('leaves what has been called in its place', () => {
    const running = {
      ...agenda,
      state: 'open' as const,
      items: [item('a', { calledAt }), item('b'), item('c')],
    };
    expect(moveAgendaItem(running, 'b', 'up')).toEqual({ accepted: false, reason: 'itemAlreadyCalled' });
    expect(moveAgendaItem(running, 'a', 'down')).toEqual({ accepted: false, reason: 'itemAlreadyCalled' });
    expect(moveAgendaItem(running, 'c', 'up').accepted).toBe(true);
  });

  it('ends with the meeting', () => {
    expect(moveAgendaItem({ ...agenda, state: 'closed' }, 'b', 'up')).toMatchObject({
      reason: 'meetingOver',
    });
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
