import { describe, expect, it } from 'vitest';
import { federalDeadline, federalDecisionSlug, isPlaceholderNumber } from './federal-decision.ts';
import { mirrorTopic, type MirrorFacts } from './mirror-topic.ts';

describe('mirroring a federal topic', () => {
  const facts: MirrorFacts = {
    topic: { state: 'announced', sessionOn: '2027-03-17', item: null },
    meeting: { id: 'm', state: 'invited', on: '2026-12-03' },
  };
  const mirror = (topic: Partial<MirrorFacts['topic']>, meeting: Partial<MirrorFacts['meeting']> = {}) =>
    mirrorTopic({ topic: { ...facts.topic, ...topic }, meeting: { ...facts.meeting, ...meeting } });
  const refused = (reason: string) => ({ accepted: false, reason });

  it('opens the position of the board', () => {
    expect(mirror({})).toEqual({ accepted: true, fact: { state: 'positionOpen', itemId: null } });
  });

  it('takes up what the federal body postponed', () => {
    expect(mirror({ state: 'postponed' }).accepted).toBe(true);
  });

  it('answers with the item that already stands there', () => {
    const outcome = mirror({ state: 'positionOpen', item: { id: 'i', meetingId: 'm' } });
    expect(outcome).toEqual({ accepted: true, fact: { state: 'positionOpen', itemId: 'i' } });
  });

  it('is refused while it stands on another agenda', () => {
    const outcome = mirror({ state: 'positionOpen', item: { id: 'i', meetingId: 'n' } });
    expect(outcome).toEqual(refused('onOtherAgenda'));
  });

  it.each(['decided', 'withdrawn'] as const)('is refused when the topic is %s', (state) => {
    expect(mirror({ state })).toEqual(refused('topicConcluded'));
  });

  it.each(['closed', 'cancelled'] as const)('is refused when the meeting is %s', (state) => {
    expect(mirror({}, { state })).toEqual(refused('meetingOver'));
  });

  it('is refused for a meeting after the federal vote, and possible on its very day', () => {
    expect(mirror({}, { on: '2027-03-18' })).toEqual(refused('meetingTooLate'));
    expect(mirror({}, { on: '2027-03-17' }).accepted).toBe(true);
  });
});

describe('a federal decision', () => {
  it('has the class of a deadline from the wording of its source', () => {
    const classOf = (scope: string) => federalDeadline(scope, '2022-10-05').deadlineClass;
    expect(classOf('neue oder wesentlich überarbeitete IT-Verfahren')).toBe('newOrChanged');
    expect(classOf('nur neue oder wesentlich überarbeitete IT-Verfahren')).toBe('newOrChanged');
    expect(classOf('andere IT-Verfahren (max. 5 Jahre)')).toBe('existing');
    expect(classOf('alle IT-Verfahren mit Bürger-Datenaustausch')).toBe('all');
    expect(classOf('Umsetzungsplan')).toBeNull();
  });

  it('keeps the words where its source names no day', () => {
    expect(federalDeadline('Themenpaten', '47. Sitzung')).toEqual({
      scope: 'Themenpaten',
      dueOn: null,
      dueText: '47. Sitzung',
      deadlineClass: null,
    });
  });

  it('has a number that is a placeholder where it holds letters', () => {
    expect(isPlaceholderNumber('2019/KoG')).toBe(true);
    expect(isPlaceholderNumber('2017/37')).toBe(false);
    expect(federalDecisionSlug('2019/KoG')).toBe('2019-kog');
  });
});
