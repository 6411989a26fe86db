import { describe, expect, it } from 'vitest';
import {
  advanceStandard,
  beginStandard,
  describeStandard,
  recordVersion,
  relateStandards,
  standardNoteLimit,
  standardTextLimit,
} from './keep-standard.ts';

const today = '2026-11-22';

describe('a step in the life cycle', () => {
  const step = { action: 'assess', on: today, note: '' } as const;

  it('leads to the next state', () => {
    expect(advanceStandard({ state: 'needReported', today }, step)).toEqual({
      accepted: true,
      fact: 'assessed',
    });
  });

  it.each([
    ['is not made from an unknown state', null, step, 'stateUnknown'],
    ['leaves none out', 'needReported', { ...step, action: 'approve' }, 'stepNotPossible'],
    ['is noted when it was made', 'needReported', { ...step, on: '2026-11-23' }, 'dateInFuture'],
    ['has a short note', 'needReported', { ...step, note: 'x'.repeat(standardNoteLimit + 1) }, 'noteTooLong'],
  ] as const)('%s', (_, state, given, reason) => {
    expect(advanceStandard({ state, today }, given)).toEqual({ accepted: false, reason });
  });
});

describe('a version', () => {
  const version = { label: ' 2.4 ', urn: 'urn:xoev-de:xbau:standard:xbau_2.4', publishedOn: today, link: '' };
  const facts = { knownLabels: ['2.3'], today };

  it('keeps what its operator published', () => {
    expect(recordVersion(facts, version)).toEqual({
      accepted: true,
      fact: { label: '2.4', urn: version.urn, publishedOn: today, link: null },
    });
  });

  it.each([
    ['has a name', { label: ' ' }, 'labelMissing'],
    ['has a short name', { label: 'x'.repeat(61) }, 'labelTooLong'],
    ['is recorded once', { label: '2.3' }, 'versionKnown'],
    ['has a URN or none', { urn: 'xoev-de:xbau' }, 'urnMalformed'],
    ['has a URN without blanks', { urn: 'urn:xoev-de:x bau' }, 'urnMalformed'],
    ['links to a page', { link: 'file:///etc' }, 'linkMalformed'],
    ['is recorded when it is out', { publishedOn: '2026-11-23' }, 'dateInFuture'],
  ])('%s', (_, change, reason) => {
    expect(recordVersion(facts, { ...version, ...change })).toEqual({ accepted: false, reason });
  });
});

describe('a relation', () => {
  it('joins two standards', () => {
    const relation = { from: 'b', to: 'a', kind: 'succeeds' } as const;
    expect(relateStandards([], relation)).toEqual({ accepted: true, fact: relation });
    expect(relateStandards([{ from: 'c', to: 'a' }], relation).accepted).toBe(true);
  });

  it('never leads back, by however many steps', () => {
    expect(relateStandards([], { from: 'a', to: 'a', kind: 'dependsOn' })).toMatchObject({
      reason: 'relatedToItself',
    });
    const known = [
      { from: 'b', to: 'a' },
      { from: 'c', to: 'b' },
    ];
    expect(relateStandards(known, { from: 'a', to: 'c', kind: 'succeeds' })).toMatchObject({
      reason: 'goesInACircle',
    });
  });
});

describe('a standard that begins with a need', () => {
  it('gets its address from its name', () => {
    expect(beginStandard({ name: ' XWohngeld für Städte (Entwurf) ', kind: 'XÖV' })).toEqual({
      accepted: true,
      fact: { name: 'XWohngeld für Städte (Entwurf)', kind: 'XÖV', slug: 'xwohngeld-fuer-staedte-entwurf' },
    });
  });

  it.each([
    ['has a name', { name: ' — ' }, 'nameMissing'],
    ['has a short name', { name: 'x'.repeat(121) }, 'nameTooLong'],
    ['is of a kind', { kind: ' ' }, 'kindMissing'],
  ])('%s', (_, change, reason) => {
    expect(beginStandard({ name: 'XWohngeld', kind: 'XÖV', ...change })).toEqual({ accepted: false, reason });
  });
});

describe('the description of a standard', () => {
  const given = { operator: ' KoSIT ', purpose: '', source: 'https://www.xoev.de ' };

  it('is taken without its outer white space; what is left empty is not known', () => {
    const fact = { operator: 'KoSIT', purpose: null, source: 'https://www.xoev.de' };
    expect(describeStandard(given)).toEqual({ accepted: true, fact });
  });

  it.each([
    ['names a source', { ...given, source: '  ' }, 'sourceMissing'],
    ['is short', { ...given, purpose: 'x'.repeat(standardTextLimit + 1) }, 'textTooLong'],
  ] as const)('%s', (_, wrong, reason) => {
    expect(describeStandard(wrong)).toEqual({ accepted: false, reason });
  });
});
