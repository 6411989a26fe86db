import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentForm } from './document-form.ts';
import { readyRules } from './ready-rules.ts';
import { type Choice, type Vote } from './rule.ts';
import {
  aDocument,
  answerTo,
  aRule,
  aSeat,
  cast,
  heads,
  parsed,
  seats,
  weight,
} from './testing/a-document.ts';
import { documents } from './testing/any-document.ts';
import { turningVotes, type Turning, type VoteChange } from './turning-votes.ts';

function turning(document: DocumentForm): Turning {
  const { rule, electorate, attendance, votes } = parsed(document);
  return turningVotes(rule, electorate, attendance, votes);
}

/** The ways in short: `"2 no>yes (a b c)"`. */
function ways(document: DocumentForm): readonly string[] {
  const found = turning(document);
  if (found.kind !== 'turns') return [found.kind];
  return found.ways.map((way) =>
    way.map(({ votes, from, to, seats }) => `${votes} ${from}>${to} (${seats.join(' ')})`).join(' + '),
  );
}

describe('What is missing for adoption', () => {
  it('is the fewest votes, by groups of seats that voted alike, the nearest thought first', () => {
    const votes = cast({ yes: 'a b', no: 'c d', invalid: 'e' });
    expect(ways(aDocument({ votes }))).toEqual(['1 no>yes (c d)', '1 invalid>yes (e)', '1 no>abstain (c d)']);
  });

  it('counts seats that have not voted, and leaves absent ones alone', () => {
    const attendance = { e: 'absent' } as const;
    expect(ways(aDocument({ attendance, votes: cast({ yes: 'a', no: 'b', abstain: 'c' }) }))).toEqual([
      '1 no>yes (b)',
      '1 abstain>yes (c)',
      '1 notCast>yes (d)',
      '1 no>abstain (b)',
    ]);
  });

  it('may take two or three votes of one group or of several', () => {
    const rule = aRule({ adopt: { left: heads('yes'), op: '>=', right: 3 } });
    expect(ways(aDocument({ rule, votes: cast({ yes: 'a', no: 'b', abstain: 'c d e' }) }))).toEqual([
      '1 no>yes (b) + 1 abstain>yes (c d e)',
      '2 abstain>yes (c d e)',
    ]);
    expect(ways(aDocument({ rule, votes: cast({ no: 'a b c d e' }) }))).toEqual(['3 no>yes (a b c d e)']);
  });

  it('keeps benches and weights apart', () => {
    const electorate = [
      aSeat('a', 'land', { key: 3 }),
      aSeat('b', 'land', { key: 1 }),
      aSeat('c', 'kommunen', { key: 3 }),
    ];
    const adopt = { left: weight('key', 'yes'), op: '>=', right: 3 } as const;
    expect(ways(aDocument({ rule: aRule({ adopt }), electorate }))).toEqual([
      '1 notCast>yes (a)',
      '1 notCast>yes (c)',
    ]);
  });

  it('is more than three votes where three do not suffice', () => {
    const rule = aRule({ adopt: { left: heads('yes'), op: '>=', right: 4 } });
    expect(ways(aDocument({ rule, votes: cast({ no: 'a b c d e' }) }))).toEqual(['moreThanThree']);
  });

  it('is nothing that votes could bring where the quorum fails or too few are present', () => {
    const quorum = { left: heads('present'), op: '>', right: 3 } as const;
    const attendance = { c: 'absent', d: 'absent' } as const;
    expect(ways(aDocument({ rule: aRule({ quorum }), attendance }))).toEqual(['never']);
    const adopt = { left: heads('yes'), op: '>=', right: 4 } as const;
    expect(ways(aDocument({ rule: aRule({ adopt }), attendance }))).toEqual(['never']);
    expect(ways(aDocument({ rule: aRule({ adopt }), attendance: { c: 'absent' } }))).toEqual([
      'moreThanThree',
    ]);
  });

  it('may be the chair’s yes', () => {
    const document = aDocument({
      rule: aRule({ tieBreak: { seat: 'a' } }),
      votes: cast({ no: 'b', yes: 'c', abstain: 'a' }),
    });
    expect(ways({ ...document, electorate: seats('a b c') })).toContain('1 abstain>yes (a)');
    const chairless = cast({ no: 'a b c', yes: 'd e' });
    expect(ways({ ...document, votes: chairless })).toEqual(['1 no>yes (a)', '1 no>yes (b c)']);
    const four = { ...document, electorate: seats('a b c d'), votes: cast({ no: 'a b c', yes: 'd' }) };
    expect(ways(four)[0]).toBe('1 no>yes (a)');
    expect(ways(four)).not.toContain('1 no>yes (b c)');
  });
});

describe('What would undo an adoption', () => {
  it('is found likewise', () => {
    expect(ways(aDocument({ votes: cast({ yes: 'a b', no: 'c' }) }))).toEqual([
      '1 yes>no (a b)',
      '1 notCast>no (d e)',
      '1 yes>abstain (a b)',
    ]);
  });

  it('is nothing where the rule always holds', () => {
    expect(ways(aDocument({ rule: aRule({ adopt: { left: 1, op: '==', right: 1 } }) }))).toEqual(['never']);
  });

  it('of the KONSENS kind is the third objection', () => {
    const rule = readyRules.find(({ id }) => id === 'konsens-widerspruch')?.rule ?? aRule();
    const electorate = seats('a b c d e', 'laender');
    expect(ways({ rule, electorate, votes: cast({ no: 'a', abstain: 'b c d e' }) })).toEqual([
      '2 abstain>no (b c d e)',
    ]);
  });
});

describe('The search', () => {
  const board = (size: number) =>
    Array.from({ length: size }, (_, index) => aSeat(`s${index}`, 'm', { key: 1000 + index ** 2 }));
  const adopt = (right: number) => ({ left: weight('key', 'yes'), op: '>=', right }) as const;

  it('shows twelve ways at most and says that there are more', () => {
    const twelve = turning(aDocument({ rule: aRule({ adopt: adopt(1) }), electorate: board(12) }));
    expect(twelve).toMatchObject({ kind: 'turns', votes: 1, more: false });
    expect(twelve.kind === 'turns' && twelve.ways.length).toBe(12);
    const thirteen = turning(aDocument({ rule: aRule({ adopt: adopt(1) }), electorate: board(13) }));
    expect(thirteen).toMatchObject({ kind: 'turns', votes: 1, more: true });
    expect(thirteen.kind === 'turns' && thirteen.ways.length).toBe(12);
  });

  it('gives up on a board of too many different seats, unless one vote is enough', () => {
    const rule = aRule({
      adopt: { all: [adopt(1), { left: weight('key', 'yes'), op: '==', right: '3000001/2' }] },
    });
    expect(turning(aDocument({ rule, electorate: board(1200) }))).toEqual({ kind: 'notSearched' });
  });

  it('gets through a board of sixty different seats', () => {
    const rule = aRule({ adopt: { left: weight('key', 'yes'), op: '==', right: '20001/2' } });
    expect(turning(aDocument({ rule, electorate: board(60) }))).toEqual({ kind: 'moreThanThree' });
  });
});

describe('For any small board and rule', () => {
  const TARGETS = ['yes', 'no', 'abstain'] as const;

  /** The fewest changes of vote that turn the result, by trying all of them; null if none does. */
  function fewest(document: DocumentForm): number | null {
    const now = answerTo(document).outcome === 'adopted';
    const able = document.electorate.filter(
      ({ seat, voting }) => voting && document.attendance?.[seat] !== 'absent',
    );
    const all = able.reduce<readonly { votes: readonly Vote[]; changed: number }[]>(
      (so, { seat }) =>
        so.flatMap(({ votes, changed }) =>
          alternatives(votes, seat).map((other) => ({ ...other, changed: changed + other.changed })),
        ),
      [{ votes: document.votes, changed: 0 }],
    );
    const turned = all.filter(
      ({ votes }) => (answerTo({ ...document, votes }).outcome === 'adopted') !== now,
    );
    return turned.length === 0 ? null : Math.min(...turned.map(({ changed }) => changed));
  }

  function alternatives(votes: readonly Vote[], seat: string) {
    const choice = votes.find((vote) => vote.seat === seat)?.choice;
    const others = TARGETS.filter((to) => to !== choice).map((to) => ({
      votes: withVote(votes, seat, to),
      changed: 1,
    }));
    return [{ votes, changed: 0 }, ...others];
  }

  function withVote(votes: readonly Vote[], seat: string, choice: Choice): readonly Vote[] {
    return [...votes.filter((vote) => vote.seat !== seat), { seat, choice }];
  }

  /** Any of the like seats will do: the first that have not yet been taken. */
  function carriedOut(votes: readonly Vote[], way: readonly VoteChange[]): readonly Vote[] {
    const taken = new Set<string>();
    return way.reduce((before, change) => {
      const seats = change.seats.filter((seat) => !taken.has(seat)).slice(0, change.votes);
      expect(seats.length).toBe(change.votes);
      seats.forEach((seat) => taken.add(seat));
      return seats.reduce((so, seat) => withVote(so, seat, change.to), before);
    }, votes);
  }

  it('no smaller change turns the result, and each one shown does', () => {
    fc.assert(
      fc.property(documents(undefined, 5), (document) => {
        const found = turning(document);
        const truth = fewest(document);
        if (found.kind !== 'turns') {
          expect(truth === null || (found.kind === 'moreThanThree' && truth > 3)).toBe(true);
          return;
        }
        expect(found.votes).toBe(truth);
        const now = answerTo(document).outcome === 'adopted';
        for (const way of found.ways) {
          expect(way.reduce((total, change) => total + change.votes, 0)).toBe(truth);
          const votes = carriedOut(document.votes, way);
          expect(answerTo({ ...document, votes }).outcome === 'adopted').toBe(!now);
        }
      }),
      { numRuns: 200 },
    );
  });
});
