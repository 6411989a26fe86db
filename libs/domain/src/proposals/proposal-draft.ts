import { isCalendarDate, type CalendarDate } from '../kernel/calendar-date.ts';
import type { Scope } from '../public-bodies/scope.ts';
import type { ProposalTerms } from './proposal-terms.ts';
import { mayBePublished } from './publication-level.ts';

/** What is written into a proposal: its wording and what it asks of whom. */
export interface ProposalDraft {
  readonly title: string;
  readonly text: string;
  readonly rationale: string;
  readonly terms: ProposalTerms;
  /** Past due dates are normal for older decisions, but are asked about once. */
  readonly pastDeadlinesIntended: boolean;
}

/** The longest wording of each field, in characters. */
export const proposalLimits = {
  title: 200,
  text: 20_000,
  rationale: 20_000,
  funding: 2_000,
  commitmentTitle: 300,
  commitments: 20,
  bodies: 500,
} as const;

/** The largest amount that a promise may name, in euro: above it somebody mistyped. */
export const largestAmountInEuro = 100_000_000_000;

export const proposalFlaws = [
  'titleMissing',
  'titleTooLong',
  'textMissing',
  'textTooLong',
  'rationaleTooLong',
  'fundingTooLong',
  'scopeMissing',
  'standardUnknown',
  'bodyUnknown',
  'tooManyBodies',
  'deadlineClassTwice',
  'dateNotReal',
  'deadlineInPast',
  'commitmentTitleMissing',
  'commitmentTitleTooLong',
  'amountNotPossible',
  'tooManyCommitments',
  'securityNeverPublic',
] as const;
export type ProposalFlaw = (typeof proposalFlaws)[number];

/** One thing that keeps a proposal from being taken, and the field it stands in: `terms.deadlines.0.dueOn`. */
export interface FlawInField {
  readonly field: string;
  readonly flaw: ProposalFlaw;
  /** What was written there, where naming it helps. */
  readonly value: string | null;
}

export interface DraftFacts {
  readonly today: CalendarDate;
  /** Those keys among the named ones that exist; null where only the server can tell. */
  readonly knownKeys: ReadonlySet<string> | null;
  /** Whether there is the standard that is named; null where none is, or where only the server can tell. */
  readonly standardKnown: boolean | null;
  /** The named standard is a matter of security. */
  readonly securityMatter: boolean;
}

/** Every flaw at once, in the order of the form: nobody should have to send a form five times. */
export function flawsOf(draft: ProposalDraft, facts: DraftFacts): readonly FlawInField[] {
  return [
    ...wordingFlaws(draft),
    ...standardFlaws(draft.terms, facts),
    ...scopeFlaws(draft.terms.scope, facts),
    ...deadlineFlaws(draft, facts),
    ...fundingFlaws(draft.terms),
    ...commitmentFlaws(draft.terms, facts),
    ...publicationFlaws(draft.terms, facts),
  ];
}

/** Everything that the terms name by a key or code of its own (bodies, regions, size classes), each once. */
export function keysNamedIn(terms: ProposalTerms): readonly string[] {
  const promising = terms.commitments.map((commitment) => commitment.owedBy);
  return [...new Set([...keysOfScope(terms.scope), ...promising])];
}

const listsOfKeys = ['keys', 'except', 'districts', 'providers', 'regions', 'sizeClasses'] as const;

function keysOfScope(scope: Scope): readonly string[] {
  return listsOfKeys.flatMap((list) => scope[list]);
}

function flaw(field: string, kind: ProposalFlaw, value: string | null = null): FlawInField {
  return { field, flaw: kind, value };
}

function wordingFlaws({ title, text, rationale }: ProposalDraft): readonly FlawInField[] {
  const flaws: FlawInField[] = [];
  if (title.trim() === '') flaws.push(flaw('title', 'titleMissing'));
  if (title.length > proposalLimits.title) flaws.push(flaw('title', 'titleTooLong', `${title.length}`));
  if (text.trim() === '') flaws.push(flaw('text', 'textMissing'));
  if (text.length > proposalLimits.text) flaws.push(flaw('text', 'textTooLong', `${text.length}`));
  if (rationale.length > proposalLimits.rationale)
    flaws.push(flaw('rationale', 'rationaleTooLong', `${rationale.length}`));
  return flaws;
}

function standardFlaws(
  { standard = null }: ProposalTerms,
  { standardKnown }: DraftFacts,
): readonly FlawInField[] {
  return standardKnown === false ? [flaw('terms.standard', 'standardUnknown', standard)] : [];
}

function scopeFlaws(scope: Scope, { knownKeys }: DraftFacts): readonly FlawInField[] {
  const named = keysOfScope(scope);
  if (named.length > proposalLimits.bodies) return [flaw('terms.scope', 'tooManyBodies', `${named.length}`)];
  const flaws = listsOfKeys.flatMap((list) =>
    scope[list]
      .filter((key) => knownKeys !== null && !knownKeys.has(key))
      .map((key) => flaw(`terms.scope.${list}`, 'bodyUnknown', key)),
  );
  return namesSomebody(scope) ? flaws : [flaw('terms.scope', 'scopeMissing'), ...flaws];
}

/** A scope without any criterion would address every public body there is: nobody means that by leaving it empty. */
function namesSomebody(scope: Scope): boolean {
  const criteria = [
    scope.kinds,
    scope.sizeClasses,
    scope.regions,
    scope.districts,
    scope.providers,
    scope.keys,
  ];
  return scope.competence !== null || criteria.some((criterion) => criterion.length > 0);
}

function deadlineFlaws(
  { terms, pastDeadlinesIntended }: ProposalDraft,
  { today }: DraftFacts,
): readonly FlawInField[] {
  const seen = new Set<string>();
  return terms.deadlines.flatMap(({ deadlineClass, dueOn }, index) => {
    const field = `terms.deadlines.${index}.dueOn`;
    if (seen.has(deadlineClass)) return [flaw(field, 'deadlineClassTwice', deadlineClass)];
    seen.add(deadlineClass);
    if (!isUsableDate(dueOn)) return [flaw(field, 'dateNotReal', dueOn)];
    return dueOn < today && !pastDeadlinesIntended ? [flaw(field, 'deadlineInPast', dueOn)] : [];
  });
}

function fundingFlaws({ funding }: ProposalTerms): readonly FlawInField[] {
  const tooLong = funding !== null && funding.length > proposalLimits.funding;
  return tooLong ? [flaw('terms.funding', 'fundingTooLong', `${funding.length}`)] : [];
}

function commitmentFlaws({ commitments }: ProposalTerms, { knownKeys }: DraftFacts): readonly FlawInField[] {
  if (commitments.length > proposalLimits.commitments)
    return [flaw('terms.commitments', 'tooManyCommitments', `${commitments.length}`)];
  return commitments.flatMap(({ title, owedBy, amountInEuro, dueOn }, index) => {
    const at = (name: string) => `terms.commitments.${index}.${name}`;
    const flaws: FlawInField[] = [];
    if (title.trim() === '') flaws.push(flaw(at('title'), 'commitmentTitleMissing'));
    if (title.length > proposalLimits.commitmentTitle)
      flaws.push(flaw(at('title'), 'commitmentTitleTooLong'));
    if (knownKeys !== null && !knownKeys.has(owedBy)) flaws.push(flaw(at('owedBy'), 'bodyUnknown', owedBy));
    if (!isPossibleAmount(amountInEuro))
      flaws.push(flaw(at('amountInEuro'), 'amountNotPossible', `${amountInEuro}`));
    if (!isUsableDate(dueOn)) flaws.push(flaw(at('dueOn'), 'dateNotReal', dueOn));
    return flaws;
  });
}

function publicationFlaws(
  { publicationLevel }: ProposalTerms,
  { securityMatter }: DraftFacts,
): readonly FlawInField[] {
  if (mayBePublished(publicationLevel, { security: securityMatter })) return [];
  return [flaw('terms.publicationLevel', 'securityNeverPublic', publicationLevel)];
}

function isPossibleAmount(amount: number | null): boolean {
  return amount === null || (Number.isSafeInteger(amount) && amount >= 0 && amount <= largestAmountInEuro);
}

/** A year of 226 or 20266 is a slip of the finger, not a deadline. */
function isUsableDate(date: CalendarDate): boolean {
  return isCalendarDate(date) && date >= '2000-01-01' && date < '2100-01-01';
}
