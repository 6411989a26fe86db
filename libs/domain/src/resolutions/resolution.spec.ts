import { describe, expect, it } from 'vitest';
import { accede, type AccessionFacts } from './accede.ts';
import { publishResolution, stateToday, type PublicationFacts } from './publish-resolution.ts';
import { everyGemeinde } from '../public-bodies/scope.ts';
import { adoptResolution } from './adopt-resolution.ts';
import { resolutionNumber, resolutionSlug } from './resolution.ts';

const adopted: PublicationFacts = {
  state: 'adopted',
  publishedAt: null,
  adoptedOn: '2026-12-03',
  today: '2026-12-04',
};

describe('the number of a resolution', () => {
  it('has two digits at least', () => {
    expect(resolutionNumber(2026, 1)).toBe('2026/01');
    expect(resolutionNumber(2026, 104)).toBe('2026/104');
  });

  it("stands in the address, after the board's prefix if it has one", () => {
    expect(resolutionSlug('', 2026, 1)).toBe('2026-01');
    expect(resolutionSlug('digitalbeirat', 2026, 1)).toBe('digitalbeirat-2026-01');
  });
});

describe('a resolution', () => {
  const terms = {
    basisOfForce: 'accession',
    scope: everyGemeinde,
    deadlines: [],
    publicationLevel: 'state',
    funding: null,
    commitments: [],
  } as const;
  const facts = { registerPrefix: '', terms, certifiedAt: new Date('2026-12-03T11:00:00Z') };

  it('has the force of its basis, and a number of the year in which it was certified', () => {
    expect(adoptResolution(facts, 1)).toEqual({
      state: 'adopted',
      year: 2026,
      sequence: 1,
      number: '2026/01',
      slug: '2026-01',
      basisOfForce: 'accession',
      force: 'binding',
      adoptedOn: '2026-12-03',
    });
  });

  it('recommends where nothing makes it binding', () => {
    expect(adoptResolution({ ...facts, terms: { ...terms, basisOfForce: 'none' } }, 1).force).toBe(
      'recommendation',
    );
  });

  it('belongs to the new year from midnight in Berlin', () => {
    const certifiedAt = new Date('2026-12-31T23:30:00Z');
    expect(adoptResolution({ ...facts, certifiedAt }, 1)).toMatchObject({
      number: '2027/01',
      adoptedOn: '2027-01-01',
    });
  });
});

describe('the publication of a resolution', () => {
  it('makes it effective at once where its day has come', () => {
    const fact = { state: 'effective', effectiveOn: '2026-12-04' };
    expect(publishResolution(adopted, '2026-12-04')).toEqual({ accepted: true, fact });
    expect(publishResolution(adopted, '2026-12-03').accepted).toBe(true);
  });

  it('leaves it published until its day comes', () => {
    const fact = { state: 'published', effectiveOn: '2027-01-01' };
    expect(publishResolution(adopted, '2027-01-01')).toEqual({ accepted: true, fact });
  });

  it.each<[string, Partial<PublicationFacts>, string, string]>([
    ['happens once', { publishedAt: new Date(0), state: 'effective' }, '2026-12-04', 'alreadyPublished'],
    ['is refused while it is suspended', { state: 'suspended' }, '2026-12-04', 'notPublishable'],
    ['needs a real day', {}, '2027-02-29', 'dateNotReal'],
    ['cannot let it take effect before it was adopted', {}, '2026-12-02', 'effectiveBeforeAdoption'],
    ['does not reach into the next generation', {}, '2037-01-01', 'effectiveTooFarAhead'],
  ])('%s', (_, facts, effectiveOn, reason) => {
    expect(publishResolution({ ...adopted, ...facts }, effectiveOn)).toEqual({ accepted: false, reason });
  });

  it('lets it take effect with its day, without anybody doing anything', () => {
    const published = { state: 'published', effectiveOn: '2027-01-01' } as const;
    expect(stateToday(published, '2026-12-31')).toBe('published');
    expect(stateToday(published, '2027-01-01')).toBe('effective');
    expect(stateToday({ ...published, state: 'suspended' }, '2027-01-01')).toBe('suspended');
    expect(stateToday({ state: 'adopted', effectiveOn: null }, '2027-01-01')).toBe('adopted');
  });
});

describe('accession', () => {
  const facts: AccessionFacts = {
    basisOfForce: 'accession',
    state: 'effective',
    addressed: true,
    accededOn: null,
    today: '2026-12-10',
  };

  it('binds the body from the day it is declared', () => {
    expect(accede(facts, '')).toEqual({ accepted: true, fact: { on: '2026-12-10', before: false } });
  });

  it('changes nothing when it is declared again', () => {
    const outcome = accede({ ...facts, accededOn: '2026-12-05' }, '');
    expect(outcome).toEqual({ accepted: true, fact: { on: '2026-12-05', before: true } });
  });

  it.each<[string, Partial<AccessionFacts>, string, string]>([
    [
      'is refused where the resolution binds in another way',
      { basisOfForce: 'law' },
      '',
      'accessionNotForeseen',
    ],
    ['is refused to a recommendation', { basisOfForce: 'none' }, '', 'accessionNotForeseen'],
    ['is refused before publication', { state: 'adopted' }, '', 'notInForce'],
    ['is refused after repeal', { state: 'repealed' }, '', 'notInForce'],
    ['is refused to a body that is not addressed', { addressed: false }, '', 'notAddressed'],
    ['takes no note longer than a page', {}, 'x'.repeat(1001), 'noteTooLong'],
  ])('%s', (_, changed, note, reason) => {
    expect(accede({ ...facts, ...changed }, note)).toEqual({ accepted: false, reason });
  });
});
