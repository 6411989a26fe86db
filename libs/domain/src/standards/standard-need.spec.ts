import { describe, expect, it } from 'vitest';
import { answerNeed, needTextLimit, needTitleLimit, reportNeed, supportNeed } from './standard-need.ts';

const need = {
  title: ' Einheitliche Schnittstelle für Wohngeldanträge ',
  problem: 'Jedes Fachverfahren nimmt Anträge anders entgegen.',
  concerned: ' ',
  link: null,
};

describe('a need', () => {
  it('is kept without the spaces around its texts', () => {
    expect(reportNeed(need)).toEqual({
      accepted: true,
      fact: {
        title: 'Einheitliche Schnittstelle für Wohngeldanträge',
        problem: need.problem,
        concerned: null,
        link: null,
      },
    });
  });

  it.each([
    ['has a title', { title: '  ' }, 'titleMissing'],
    ['has a short title', { title: 'x'.repeat(needTitleLimit + 1) }, 'titleTooLong'],
    ['says what does not work', { problem: '\n' }, 'problemMissing'],
    ['is no book', { problem: 'x'.repeat(needTextLimit + 1) }, 'textTooLong'],
    ['is no book about whom it concerns either', { concerned: 'x'.repeat(needTextLimit + 1) }, 'textTooLong'],
    ['links to pages only', { link: 'javascript:alert(1)' }, 'linkMalformed'],
    ['links to whole addresses only', { link: 'xoev.de' }, 'linkMalformed'],
  ])('%s', (_, change, reason) => {
    expect(reportNeed({ ...need, ...change })).toEqual({ accepted: false, reason });
  });

  it('is supported by others while it waits for an answer', () => {
    expect(supportNeed({ state: 'reported', own: false }).accepted).toBe(true);
    expect(supportNeed({ state: 'reported', own: true })).toMatchObject({ reason: 'ownNeed' });
    expect(supportNeed({ state: 'taken', own: false })).toMatchObject({ reason: 'alreadyAnswered' });
  });

  it('is answered once, with a reason', () => {
    expect(answerNeed('reported', { action: 'take', answer: ' Kommt auf die Agenda. ' })).toEqual({
      accepted: true,
      fact: { state: 'taken', answer: 'Kommt auf die Agenda.' },
    });
    expect(answerNeed('reported', { action: 'decline', answer: ' ' })).toMatchObject({
      reason: 'answerMissing',
    });
    expect(
      answerNeed('reported', { action: 'decline', answer: 'x'.repeat(needTextLimit + 1) }),
    ).toMatchObject({ reason: 'textTooLong' });
    expect(answerNeed('declined', { action: 'take', answer: 'doch' })).toMatchObject({
      reason: 'alreadyAnswered',
    });
  });
});
