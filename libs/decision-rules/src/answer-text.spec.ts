import { describe, expect, it } from 'vitest';
import { answerText } from './answer-text.ts';
import { aDocument, answerTo, cast } from './testing/a-document.ts';

const adopted = aDocument({ votes: cast({ yes: 'a' }) });
const NOT_JSON = { error: { path: '', message: 'This text is not JSON.' } };

function linesOf(text: string): unknown[] {
  return answerText(text).lines.map((line) => JSON.parse(line) as unknown);
}

describe('A text', () => {
  it('with one document gets one line', () => {
    expect(linesOf(JSON.stringify(adopted))).toEqual([answerTo(adopted)]);
    expect(answerText(JSON.stringify(adopted)).refused).toBe(false);
  });

  it('with a list gets a line for each document in order, the bad ones among them', () => {
    const text = JSON.stringify([aDocument(), [adopted], adopted]);
    expect(linesOf(text)).toEqual([
      answerTo(aDocument()),
      { error: { path: '', message: 'This must be an object.' } },
      answerTo(adopted),
    ]);
    expect(answerText(text).refused).toBe(true);
  });

  it('with an empty list gets no line', () => {
    expect(answerText('[]')).toEqual({ lines: [], refused: false });
  });

  it.each(['', '{', '{"rule": 1,}', 'NaN', '[1] [2]'])(
    'that is no JSON (%j) is one refused document',
    (text) => {
      expect(linesOf(text)).toEqual([NOT_JSON]);
      expect(answerText(text).refused).toBe(true);
    },
  );

  it('never puts a line break into a line', () => {
    const text = JSON.stringify({ ...adopted, 'a\nb': 1 });
    expect(answerText(text).lines.join('')).not.toContain('\n');
    expect(linesOf(text)).toEqual([
      { error: { path: '/a\nb', message: 'The key "a\\nb" is not known here.' } },
    ]);
    const unusual = '{"a\u0085\u2028\u2029b": 1}';
    expect(answerText(unusual).lines.join('')).not.toMatch(/[\u0085\u2028\u2029]/);
    expect(linesOf(unusual)).toMatchObject([{ error: { path: '/a\u0085\u2028\u2029b' } }]);
  });
});
