import { describe, expect, it } from 'vitest';
import { everyGemeinde } from '../public-bodies/scope.ts';
import { keysNamedIn, flawsOf, type ProposalDraft } from './proposal-draft.ts';
import type { ProposalTerms, ProposedCommitment } from './proposal-terms.ts';

const today = '2026-11-22';
const known = new Set(['05766040', '05315000', 'cio']);

const terms: ProposalTerms = {
  basisOfForce: 'accession',
  scope: everyGemeinde,
  deadlines: [{ deadlineClass: 'all', dueOn: '2027-12-31' }],
  publicationLevel: 'state',
  funding: null,
  commitments: [],
};
const draft: ProposalDraft = {
  title: 'Gemeinsamer Rückkanal',
  text: 'Der Rückkanal wird angebunden.',
  rationale: '',
  terms,
  pastDeadlinesIntended: false,
};
const promise: ProposedCommitment = {
  kind: 'interface',
  title: 'Das Land stellt die Schnittstelle bereit',
  owedBy: 'cio',
  amountInEuro: null,
  dueOn: '2027-03-31',
  reciprocal: true,
};

const flaws = (changed: Partial<ProposalDraft>) =>
  flawsOf({ ...draft, ...changed }, { today, knownKeys: known, standardKnown: null, securityMatter: false });
const withTerms = (changed: Partial<ProposalTerms>) => flaws({ terms: { ...terms, ...changed } });

describe('a proposal', () => {
  it('without a flaw is taken', () => {
    expect(flaws({})).toEqual([]);
    expect(withTerms({ commitments: [promise], funding: 'Das Land trägt die Kosten bis 2028.' })).toEqual([]);
  });

  it('tells every flaw at once, in the order of the form', () => {
    const found = flaws({
      title: ' ',
      text: '',
      terms: { ...terms, scope: { ...everyGemeinde, kinds: [] } },
    });
    expect(found.map(({ field, flaw }) => `${field} ${flaw}`)).toEqual([
      'title titleMissing',
      'text textMissing',
      'terms.scope scopeMissing',
    ]);
  });

  it('may be long, but not endless', () => {
    expect(flaws({ text: 'x'.repeat(20_000) })).toEqual([]);
    expect(flaws({ text: 'x'.repeat(20_001) })).toEqual([
      { field: 'text', flaw: 'textTooLong', value: '20001' },
    ]);
  });

  it.each(['2027-02-29', '31.12.2027', '', '20270-01-01', '1999-12-31', '2100-01-01'])(
    'takes no day of %j for a deadline',
    (dueOn) => {
      const found = withTerms({ deadlines: [{ deadlineClass: 'all', dueOn }] });
      expect(found).toEqual([{ field: 'terms.deadlines.0.dueOn', flaw: 'dateNotReal', value: dueOn }]);
    },
  );

  it('asks about a deadline before today, and takes it where it is meant', () => {
    const past = { ...terms, deadlines: [{ deadlineClass: 'all' as const, dueOn: '2022-10-05' }] };
    expect(flaws({ terms: past }).map(({ flaw }) => flaw)).toEqual(['deadlineInPast']);
    expect(flaws({ terms: past, pastDeadlinesIntended: true })).toEqual([]);
  });

  it('takes today for a deadline that is not past', () => {
    expect(withTerms({ deadlines: [{ deadlineClass: 'all', dueOn: today }] })).toEqual([]);
  });

  it('has one deadline for each class', () => {
    const twice = { deadlineClass: 'all' as const, dueOn: '2027-12-31' };
    expect(withTerms({ deadlines: [twice, twice] }).map(({ flaw }) => flaw)).toEqual(['deadlineClassTwice']);
  });

  it('may be about a standard, which must be one of the catalogue', () => {
    const about = { ...draft, terms: { ...terms, standard: 'xbau' } };
    const told = (standardKnown: boolean | null) =>
      flawsOf(about, { today, knownKeys: known, standardKnown, securityMatter: false });
    expect(told(true)).toEqual([]);
    expect(told(null)).toEqual([]);
    expect(told(false)).toEqual([{ field: 'terms.standard', flaw: 'standardUnknown', value: 'xbau' }]);
  });

  it('about a matter of security publishes sums alone', () => {
    const facts = { today, knownKeys: known, standardKnown: true, securityMatter: true };
    const told = (publicationLevel: ProposalTerms['publicationLevel']) =>
      flawsOf({ ...draft, terms: { ...terms, publicationLevel } }, facts).map(({ flaw }) => flaw);
    expect(told('state')).toEqual(['securityNeverPublic']);
    expect(told('stateAfterRelease')).toEqual(['securityNeverPublic']);
    expect(told('aggregates')).toEqual([]);
  });

  it('names the key that belongs to no public body', () => {
    const scope = { ...everyGemeinde, keys: ['05766040', '99999999'] };
    expect(withTerms({ scope })).toEqual([
      { field: 'terms.scope.keys', flaw: 'bodyUnknown', value: '99999999' },
    ]);
    const commitments = [{ ...promise, owedBy: 'nobody' }];
    expect(withTerms({ commitments }).map(({ field }) => field)).toEqual(['terms.commitments.0.owedBy']);
  });

  it.each([-1, 0.5, Number.NaN, 100_000_000_001])('takes no amount of %d euro', (amountInEuro) => {
    const found = withTerms({ commitments: [{ ...promise, amountInEuro }] });
    expect(found.map(({ flaw }) => flaw)).toEqual(['amountNotPossible']);
  });

  it('tells which keys it names, each once', () => {
    const scope = { ...everyGemeinde, keys: ['05766040', 'cio'], except: ['05315000'] };
    expect(keysNamedIn({ ...terms, scope, commitments: [promise] })).toEqual(['05766040', 'cio', '05315000']);
  });
});
