import { describe, expect, it } from 'vitest';
import {
  editSection,
  moveMinutes,
  objectToMinutes,
  publishMinutes,
  sectionLimit,
  signMinutes,
  type SignFacts,
} from './minutes-acts.ts';

describe('a section of the minutes', () => {
  const draft = { state: 'draft', revision: 2, text: 'Der Vorsitz eröffnet.' } as const;

  it('is edited in the draft', () => {
    const outcome = editSection(draft, { text: ' Der Vorsitz begrüßt. ', seenRevision: 2 });
    expect(outcome).toEqual({ accepted: true, fact: { text: 'Der Vorsitz begrüßt.', revision: 3 } });
  });

  it('is not overwritten by who has not seen the newest text', () => {
    expect(editSection(draft, { text: 'x', seenRevision: 1 })).toEqual({
      accepted: false,
      reason: 'changedMeanwhile',
    });
  });

  it('takes the same text twice, as when an answer was lost on its way', () => {
    const again = editSection(draft, { text: 'Der Vorsitz eröffnet. ', seenRevision: 1 });
    expect(again).toEqual({ accepted: true, fact: { text: 'Der Vorsitz eröffnet.', revision: 2 } });
  });

  it.each(['inReview', 'objectionPeriod', 'published'] as const)('is not edited in the state %s', (state) => {
    const outcome = editSection({ ...draft, state }, { text: 'x', seenRevision: 2 });
    expect(outcome).toEqual({ accepted: false, reason: 'notInDraft' });
  });

  it('has a text, and one that fits', () => {
    expect(editSection(draft, { text: ' \n', seenRevision: 2 })).toMatchObject({ reason: 'textMissing' });
    const long = 'x'.repeat(sectionLimit + 1);
    expect(editSection(draft, { text: long, seenRevision: 2 })).toMatchObject({ reason: 'textTooLong' });
    expect(editSection(draft, { text: long.slice(1), seenRevision: 2 }).accepted).toBe(true);
  });
});

describe('the way of the minutes', () => {
  it('leads from the draft to the review and back', () => {
    expect(moveMinutes('draft', 'submitForReview')).toEqual({ accepted: true, fact: 'inReview' });
    expect(moveMinutes('inReview', 'returnToDraft')).toEqual({ accepted: true, fact: 'draft' });
  });

  it('does not lead back once they are signed', () => {
    expect(moveMinutes('objectionPeriod', 'returnToDraft')).toEqual({
      accepted: false,
      reason: 'notPossibleNow',
    });
  });
});

describe('signing the minutes', () => {
  const facts: SignFacts = {
    state: 'inReview',
    signatures: [],
    contentHash: 'h',
    seenHash: 'h',
    today: '2026-12-04',
    objectionDays: 14,
  };
  const byChair = { signer: 'chair', personId: 'chair' } as const;
  const byRecorder = { signer: 'recorder', personId: 'recorder' } as const;

  it('takes two signatures; the second begins the objection period', () => {
    expect(signMinutes(facts, byRecorder)).toMatchObject({
      fact: { state: 'inReview', objectionEndsOn: null },
    });
    const second = signMinutes({ ...facts, signatures: [byRecorder] }, byChair);
    expect(second).toEqual({
      accepted: true,
      fact: { state: 'objectionPeriod', objectionEndsOn: '2026-12-18' },
    });
  });

  it('takes two persons', () => {
    const outcome = signMinutes(
      { ...facts, signatures: [byChair] },
      { signer: 'recorder', personId: 'chair' },
    );
    expect(outcome).toEqual({ accepted: false, reason: 'samePerson' });
  });

  it('takes each signature once', () => {
    const again = { signer: 'chair', personId: 'another chair' } as const;
    expect(signMinutes({ ...facts, signatures: [byChair] }, again)).toMatchObject({
      reason: 'alreadySigned',
    });
  });

  it('is of the text that the person has seen', () => {
    expect(signMinutes({ ...facts, seenHash: 'older' }, byChair)).toMatchObject({ reason: 'textChanged' });
  });

  it('is not possible in the draft', () => {
    expect(signMinutes({ ...facts, state: 'draft' }, byChair)).toMatchObject({ reason: 'notInReview' });
  });
});

describe('the objection period', () => {
  const running = { state: 'objectionPeriod', objectionEndsOn: '2026-12-18', today: '2026-12-18' } as const;

  it('lasts to the end of its last day', () => {
    expect(objectToMinutes(running, 'TOP 2 ist unvollständig.').accepted).toBe(true);
    expect(objectToMinutes({ ...running, today: '2026-12-19' }, 'zu spät')).toMatchObject({
      reason: 'periodOver',
    });
    expect(publishMinutes(running)).toMatchObject({ reason: 'objectionPeriodRuns' });
  });

  it('ends in silence: then the minutes are published', () => {
    expect(publishMinutes({ ...running, today: '2026-12-19' })).toEqual({
      accepted: true,
      fact: 'published',
    });
  });

  it('needs words, and not too many', () => {
    expect(objectToMinutes(running, ' ')).toMatchObject({ reason: 'textMissing' });
    const long = 'x'.repeat(sectionLimit + 1);
    expect(objectToMinutes(running, long)).toMatchObject({ reason: 'textTooLong' });
  });

  it('does not run before both have signed, nor afterwards', () => {
    expect(objectToMinutes({ ...running, state: 'inReview' }, 'x')).toMatchObject({
      reason: 'noObjectionPeriod',
    });
    expect(publishMinutes({ ...running, state: 'inReview' })).toMatchObject({ reason: 'notSigned' });
    expect(publishMinutes({ ...running, state: 'published' })).toMatchObject({ reason: 'alreadyPublished' });
  });
});
