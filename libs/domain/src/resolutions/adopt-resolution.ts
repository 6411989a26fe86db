import { type CalendarDate, dateInBerlin } from '../kernel/calendar-date.ts';
import { type BasisOfForce, type Force, forceOf } from '../proposals/basis-of-force.ts';
import type { ProposalTerms } from '../proposals/proposal-terms.ts';
import { resolutionNumber, resolutionSlug } from './resolution.ts';

export interface AdoptionFacts {
  /** Stands before the number in the address; empty where the number stands alone. */
  readonly registerPrefix: string;
  readonly terms: ProposalTerms;
  readonly certifiedAt: Date;
}

export interface AdoptedResolution {
  readonly state: 'adopted';
  readonly year: number;
  readonly sequence: number;
  readonly number: string;
  readonly slug: string;
  readonly basisOfForce: BasisOfForce;
  readonly force: Force;
  readonly adoptedOn: CalendarDate;
}

/** The year whose numbers count: that of the certification in Berlin, for the number is given with it. */
export function yearOfNumber(certifiedAt: Date): number {
  return Number(dateInBerlin(certifiedAt).slice(0, 4));
}

/**
 * What a certified ballot makes of the proposal's version it was about. Nobody chooses the force.
 * @param sequence the board's next number of the year, from a locked row
 */
export function adoptResolution(facts: AdoptionFacts, sequence: number): AdoptedResolution {
  const year = yearOfNumber(facts.certifiedAt);
  return {
    state: 'adopted',
    year,
    sequence,
    number: resolutionNumber(year, sequence),
    slug: resolutionSlug(facts.registerPrefix, year, sequence),
    basisOfForce: facts.terms.basisOfForce,
    force: forceOf(facts.terms.basisOfForce),
    adoptedOn: dateInBerlin(facts.certifiedAt),
  };
}
