import { describe, expect, it } from 'vitest';
import { askExtension, decideExtension, longestDossierText } from './extension.ts';
import { recordCheck, writeMessage } from './plausibility.ts';

const today = '2026-11-22';
const long = 'x'.repeat(longestDossierText + 1);

describe('more time for a duty', () => {
  const duty = {
    state: 'inProgress',
    dueOn: '2026-12-31',
    pausedSince: null,
    ended: false,
    basisOfForce: 'accession',
    asked: false,
    today,
  } as const;
  const request = { until: '2027-06-30', reason: ' Der Anbieter liefert erst im Mai. ' };

  it('is asked for with a reason', () => {
    expect(askExtension(duty, request)).toEqual({
      accepted: true,
      fact: { until: '2027-06-30', reason: 'Der Anbieter liefert erst im Mai.' },
    });
    expect(askExtension({ ...duty, state: 'extended' }, request).accepted).toBe(true);
    expect(askExtension({ ...duty, dueOn: '2026-01-01' }, request).accepted).toBe(true);
  });

  it.each([
    ['is not asked for where the decision has ended', { ended: true }, {}, 'obligationEnded'],
    [
      'is not given by anybody here where a law sets the date',
      { basisOfForce: 'law' },
      {},
      'deadlineIsStatutory',
    ],
    ['waits while the deadline rests', { dueOn: null, pausedSince: '2026-11-01' }, {}, 'deadlinePaused'],
    ['needs a date that can move', { dueOn: null }, {}, 'noDeadline'],
    ['is not asked for by who is done', { state: 'implemented' }, {}, 'stateNotPossible'],
    ['is asked for once at a time', { asked: true }, {}, 'alreadyAsked'],
    ['has a reason', {}, { reason: ' ' }, 'reasonMissing'],
    ['has a short reason', {}, { reason: long }, 'textTooLong'],
    ['ends later than the date', {}, { until: '2026-12-31' }, 'notLater'],
    ['ends in the future', { dueOn: '2026-01-01' }, { until: today }, 'notLater'],
    ['ends within ten years', {}, { until: '2037-01-01' }, 'tooLate'],
  ] as const)('%s', (_, facts, change, reason) => {
    expect(askExtension({ ...duty, ...facts }, { ...request, ...change })).toEqual({
      accepted: false,
      reason,
    });
  });

  it('is granted or declined once', () => {
    const facts = { state: 'asked', duty: 'inProgress', pausedSince: null } as const;
    expect(decideExtension(facts, { action: 'grant', reason: '' })).toMatchObject({ fact: 'granted' });
    expect(
      decideExtension(facts, { action: 'decline', reason: 'Es gibt eine Übergangslösung.' }),
    ).toMatchObject({
      fact: 'declined',
    });
    expect(decideExtension(facts, { action: 'decline', reason: '' })).toMatchObject({
      reason: 'reasonMissing',
    });
    expect(decideExtension(facts, { action: 'grant', reason: long })).toMatchObject({
      reason: 'textTooLong',
    });
    expect(decideExtension({ ...facts, state: 'granted' }, { action: 'decline', reason: 'x' })).toMatchObject(
      {
        reason: 'alreadyDecided',
      },
    );
    expect(decideExtension({ ...facts, duty: 'implemented' }, { action: 'grant', reason: '' })).toMatchObject(
      {
        reason: 'stateNotPossible',
      },
    );
  });
});

describe('a plausibility check', () => {
  const facts = { state: 'implemented', stateOn: '2026-10-01', revision: 3, ended: false, today } as const;
  const check = {
    on: '2026-11-20',
    method: 'document',
    finding: 'plausible',
    note: '',
    seenRevision: 3,
  } as const;

  it('makes a plausible report a checked one', () => {
    expect(recordCheck(facts, check)).toEqual({ accepted: true, fact: 'checked' });
  });

  it('leaves a doubtful report as it is', () => {
    expect(recordCheck(facts, { ...check, finding: 'doubtful', note: 'Der Nachweis fehlt.' })).toEqual({
      accepted: true,
      fact: 'implemented',
    });
  });

  it.each([
    ['is not made where the decision has ended', { ended: true }, {}, 'obligationEnded'],
    ['is about the newest report', { revision: 4 }, {}, 'reportedMeanwhile'],
    ['is about what is reported as done', { state: 'inProgress' }, {}, 'stateNotPossible'],
    ['lies not in the future', {}, { on: '2026-11-23' }, 'dateInFuture'],
    ['comes after the report', {}, { on: '2026-09-30' }, 'beforeReport'],
    ['says what is doubtful', {}, { finding: 'doubtful' }, 'noteMissing'],
    ['is no book', {}, { note: long }, 'textTooLong'],
  ] as const)('%s', (_, change, given, reason) => {
    expect(recordCheck({ ...facts, ...change }, { ...check, ...given })).toEqual({ accepted: false, reason });
  });
});

it('a message has a text', () => {
  expect(writeMessage({ ended: false }, ' Welche Fassung? ')).toEqual({
    accepted: true,
    fact: 'Welche Fassung?',
  });
  expect(writeMessage({ ended: false }, '')).toMatchObject({ reason: 'textMissing' });
  expect(writeMessage({ ended: false }, long)).toMatchObject({ reason: 'textTooLong' });
  expect(writeMessage({ ended: true }, 'x')).toMatchObject({ reason: 'obligationEnded' });
});
