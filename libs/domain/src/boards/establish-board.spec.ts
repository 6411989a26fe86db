import { readyRules } from '@gremia/decision-rules/ready-rules';
import { describe, expect, it } from 'vitest';
import { establishBoard, type BoardComposition } from './establish-board.ts';

function readyRule(id: string) {
  const found = readyRules.find((ready) => ready.id === id);
  if (found === undefined) throw new Error(`There is no ready rule ${id}`);
  return { rule: found.rule };
}

const board: BoardComposition = {
  benches: [{ key: 'land' }, { key: 'kommunen' }],
  seats: [
    { key: 'cio', benchKey: 'land', voting: true, weights: {} },
    { key: 'staedtetag-1', benchKey: 'kommunen', voting: true, weights: {} },
  ],
  decisionRules: [readyRule('zwei-baenke')],
};

describe('establishing a board', () => {
  it('accepts rules that name its own benches', () => {
    expect(establishBoard(board)).toEqual({ accepted: true, fact: board });
  });

  it.each<[string, Partial<BoardComposition>, string]>([
    [
      'a seat key that is given twice',
      { seats: board.seats.flatMap((seat) => [seat, seat]) },
      'seatKeyTwice',
    ],
    ['a seat on a bench that the board has not', { benches: [{ key: 'land' }] }, 'benchUnknown'],
    ['a rule about benches without a seat', { seats: board.seats.slice(0, 1) }, 'ruleBenchUnknown'],
    [
      'a rule about a weight that no seat carries',
      { decisionRules: [readyRule('doppelte-mehrheit')] },
      'ruleWeightUnknown',
    ],
    [
      'a casting vote of a seat that the board has not',
      { decisionRules: [readyRule('stichentscheid')] },
      'ruleSeatUnknown',
    ],
    [
      'a rule that cannot be read',
      { decisionRules: [{ rule: { id: 'r', title: 'r', adopt: { all: [] } } }] },
      'ruleUnreadable',
    ],
  ])('refuses %s', (_, changed, reason) => {
    expect(establishBoard({ ...board, ...changed })).toEqual({ accepted: false, reason });
  });
});
