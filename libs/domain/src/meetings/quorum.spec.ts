import type { RuleForm } from '@gremia/decision-rules/document-form';
import { readyRules } from '@gremia/decision-rules/ready-rules';
import { describe, expect, it } from 'vitest';
import { quorumOf, type QuorumSeat } from './quorum.ts';

function readyRule(id: string): RuleForm {
  const found = readyRules.find((ready) => ready.id === id);
  if (found === undefined) throw new Error(`There is no ready rule ${id}`);
  return found.rule;
}

const twoBenches = readyRule('zwei-baenke');
const seat = (key: string, changed: Partial<QuorumSeat> = {}): QuorumSeat => ({
  seatId: key,
  key,
  benchKey: 'land',
  voting: true,
  weights: {},
  attendance: 'present',
  recused: false,
  ...changed,
});
const absent = { attendance: 'absent' } as const;
const kommunen = { benchKey: 'kommunen' } as const;

describe('the quorum', () => {
  it('is met with more than half of the voting seats', () => {
    const seats = [seat('a'), seat('b', kommunen), seat('c', { ...kommunen, ...absent })];
    expect(quorumOf(seats, twoBenches, true)).toMatchObject({
      quorate: true,
      entitled: 3,
      present: 2,
      checks: [{ left: '2', op: '>', right: '3/2', holds: true }],
    });
  });

  it('is missed with exactly half', () => {
    const seats = [seat('a'), seat('b', { ...kommunen, ...absent })];
    expect(quorumOf(seats, twoBenches, true).quorate).toBe(false);
  });

  it('takes nobody for present of whom nothing was noted', () => {
    const seats = [seat('a', { attendance: null }), seat('b', { ...kommunen, attendance: null })];
    expect(quorumOf(seats, twoBenches, true)).toMatchObject({ quorate: false, present: 0 });
  });

  it('counts a remote seat only where the rules let it vote, and shows it in any case', () => {
    const seats = [
      seat('a', { attendance: 'remote' }),
      seat('b', kommunen),
      seat('c', { ...kommunen, ...absent }),
    ];
    expect(quorumOf(seats, twoBenches, true).quorate).toBe(true);
    expect(quorumOf(seats, twoBenches, false)).toMatchObject({ quorate: false, present: 2 });
  });

  it('does not count a recused member', () => {
    const recused = { recused: true };
    const seats = [seat('a', recused), seat('b', kommunen), seat('c', { ...kommunen, ...absent })];
    expect(quorumOf(seats, twoBenches, true)).toMatchObject({ quorate: false, entitled: 2, present: 1 });
  });

  it('does not count an advisory seat', () => {
    const advisory = { voting: false, benchKey: 'beratend' };
    const seats = [seat('a'), seat('b', { ...kommunen, ...absent }), seat('kdn', advisory)];
    expect(quorumOf(seats, twoBenches, true)).toMatchObject({ quorate: false, entitled: 2 });
  });

  it('is told by bench', () => {
    const seats = [
      seat('a'),
      seat('b', { attendance: 'remote' }),
      seat('c', { ...kommunen, attendance: 'excused' }),
      seat('d', kommunen),
    ];
    expect(quorumOf(seats, twoBenches, true).benches).toEqual([
      { benchKey: 'land', entitled: 2, present: 2, remote: 1 },
      { benchKey: 'kommunen', entitled: 2, present: 1, remote: 0 },
    ]);
  });

  it('always holds under a rule that names none', () => {
    const seats = [seat('a', absent)];
    expect(quorumOf(seats, readyRule('einstimmig-alle'), true)).toMatchObject({ quorate: true, checks: [] });
  });

  it('is not judged without a rule or without anybody who votes', () => {
    expect(quorumOf([seat('a')], null, true).quorate).toBeNull();
    expect(quorumOf([seat('a', { voting: false })], twoBenches, true).quorate).toBeNull();
  });
});
