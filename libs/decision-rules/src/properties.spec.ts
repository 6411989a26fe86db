import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo } from './testing/a-document.ts';
import { documents, monotoneRules } from './testing/any-document.ts';
import { secondOpinion } from './testing/second-opinion.ts';

const RUNS = 2_000;
const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe('For any board, rule and votes', () => {
  it('the order of the votes changes nothing', () => {
    const withOrder = documents().chain((document) =>
      fc.tuple(fc.constant(document), shuffled(document.votes)),
    );
    fc.assert(
      fc.property(withOrder, ([document, votes]) => {
        expect(answerTo({ ...document, votes })).toEqual(answerTo(document));
      }),
      { numRuns: RUNS },
    );
  });

  it('the order of the seats changes nothing', () => {
    const withOrder = documents().chain((document) =>
      fc.tuple(fc.constant(document), shuffled(document.electorate)),
    );
    fc.assert(
      fc.property(withOrder, ([document, electorate]) => {
        expect(answerTo({ ...document, electorate })).toEqual(answerTo(document));
      }),
      { numRuns: RUNS },
    );
  });

  it('advisory seats change nothing, whatever weights they carry', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const voting = document.electorate.filter((seat) => seat.voting || seat.seat.startsWith('adviser'));
        const heavy = { seat: 'heavy', bench: 'bund', voting: false, weights: { key: 1000, people: '1/9' } };
        const attendance = Object.fromEntries(
          Object.entries(document.attendance ?? {}).filter(([name]) =>
            voting.some(({ seat }) => seat === name),
          ),
        );
        const other = {
          ...document,
          electorate: [heavy, ...voting],
          attendance: { ...attendance, heavy: 'remote' as const },
        };
        expect(answerTo(other)).toEqual(answerTo(document));
      }),
      { numRuns: RUNS },
    );
  });

  it('the figures and the outcome equal those of an independent second evaluation', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const { outcome, checks } = answerTo(document);
        const figures = checks.flatMap(({ left, right }) => [left, right]);
        expect({ outcome, figures }).toEqual(secondOpinion(document));
      }),
      { numRuns: 5 * RUNS },
    );
  });

  it('the heads of the benches add up to those of the board', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const { heads, benches } = answerTo(document).tally;
        for (const key of ['entitled', 'present', 'yes', 'no', 'abstain', 'invalid', 'notCast'] as const) {
          expect(Object.values(benches).reduce((total, bench) => total + bench[key], 0)).toBe(heads[key]);
        }
        expect(heads.yes + heads.no + heads.abstain + heads.invalid + heads.notCast).toBe(heads.entitled);
      }),
      { numRuns: RUNS },
    );
  });

  it('turning a no into a yes never turns a monotone rule from adopted to rejected', () => {
    let adopted = 0;
    fc.assert(
      fc.property(documents(monotoneRules), fc.nat(), (document, chance) => {
        const noes = document.votes.filter(({ choice }) => choice === 'no');
        if (answerTo(document).outcome !== 'adopted' || noes.length === 0) return;
        adopted += 1;
        const turned = noes[chance % noes.length];
        const votes = document.votes.map((vote) =>
          vote === turned ? { ...vote, choice: 'yes' as const } : vote,
        );
        expect(answerTo({ ...document, votes }).outcome).toBe('adopted');
      }),
      { numRuns: 2 * RUNS },
    );
    expect(adopted).toBeGreaterThan(RUNS / 10);
  });
});
