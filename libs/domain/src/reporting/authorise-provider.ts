import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import type { AuthorisationKind } from './authority.ts';

export const authoriseProviderReasons = [
  'bodyMerged',
  'notAProvider',
  'startsInPast',
  'startsTooFar',
  'endsBeforeStart',
  'proceduresMissing',
  'procedureUnknown',
  'alreadyAuthorised',
  'changedMeanwhile',
] as const;
export type AuthoriseProviderReason = (typeof authoriseProviderReasons)[number];

/** From which day to which, both included; without a last day until it is ended. */
export interface AuthorisationPeriod {
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
}

export interface AuthorisationTerms extends AuthorisationPeriod {
  readonly kind: AuthorisationKind;
  /** Slugs of standards; they matter where it is given per procedure. */
  readonly procedures: readonly string[];
}

export interface AuthoriseFacts {
  readonly today: CalendarDate;
  /** The body went up in another, which decides from then on. */
  readonly bodyMerged: boolean;
  readonly isProvider: boolean;
  readonly knownProcedures: readonly string[];
  /** What the body gave this provider and has not ended, without the one that is replaced. */
  readonly others: readonly AuthorisationPeriod[];
  /** The one whose terms change; null for a new one, `ended` where somebody ended it meanwhile. */
  readonly replaced: AuthorisationPeriod | 'ended' | null;
}

export interface Authorised {
  readonly terms: AuthorisationTerms;
  /** The last day of the one that is replaced; `now` where nothing of it remains; null where none is. */
  readonly replacedUntil: CalendarDate | 'now' | null;
}

const daysInTwoYears = 731;

/** Decides on what a body lets a provider do, anew or in place of what it gave before. */
export function authoriseProvider(
  facts: AuthoriseFacts,
  wanted: AuthorisationTerms,
): Outcome<Authorised, AuthoriseProviderReason> {
  const { today, others, replaced } = facts;
  if (facts.bodyMerged) return refuse('bodyMerged');
  if (!facts.isProvider) return refuse('notAProvider');
  if (replaced === 'ended') return refuse('changedMeanwhile');
  if (wanted.validFrom < today) return refuse('startsInPast');
  if (wanted.validFrom > addDays(today, daysInTwoYears)) return refuse('startsTooFar');
  if (wanted.validTo !== null && wanted.validTo < wanted.validFrom) return refuse('endsBeforeStart');
  const procedures = wanted.kind === 'perProcedure' ? [...new Set(wanted.procedures)] : [];
  if (wanted.kind === 'perProcedure' && procedures.length === 0) return refuse('proceduresMissing');
  if (procedures.some((one) => !facts.knownProcedures.includes(one))) return refuse('procedureUnknown');
  if (others.some((other) => overlap(other, wanted))) return refuse('alreadyAuthorised');
  const terms = { ...wanted, procedures };
  return accept({ terms, replacedUntil: replaced === null ? null : remainder(replaced, wanted, today) });
}

/** What was given goes on until the day before the new terms, where they begin later than today. */
function remainder(
  replaced: AuthorisationPeriod,
  { validFrom }: AuthorisationPeriod,
  today: CalendarDate,
): CalendarDate | 'now' {
  const lastDay = addDays(validFrom, -1);
  if (lastDay < today || lastDay < replaced.validFrom) return 'now';
  return replaced.validTo !== null && replaced.validTo < lastDay ? replaced.validTo : lastDay;
}

function overlap(one: AuthorisationPeriod, other: AuthorisationPeriod): boolean {
  const beginsInTime = one.validTo === null || other.validFrom <= one.validTo;
  return beginsInTime && (other.validTo === null || one.validFrom <= other.validTo);
}
