import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { BasisOfForce } from '../proposals/basis-of-force.ts';
import type { ResolutionState } from './resolution.ts';

export const accedeReasons = ['accessionNotForeseen', 'notInForce', 'notAddressed', 'noteTooLong'] as const;
export type AccedeReason = (typeof accedeReasons)[number];

export const longestAccessionNote = 1_000;

export interface AccessionFacts {
  readonly basisOfForce: BasisOfForce;
  readonly state: ResolutionState;
  /** The body belongs to the scope that the resolution names. */
  readonly addressed: boolean;
  /** The day on which the body acceded before; null where it has not. */
  readonly accededOn: CalendarDate | null;
  readonly today: CalendarDate;
}

const open: ReadonlySet<ResolutionState> = new Set(['published', 'effective']);

/** Decides on the accession of one body; a second declaration changes nothing (idempotent). */
export function accede(
  facts: AccessionFacts,
  note: string,
): Outcome<{ readonly on: CalendarDate; readonly before: boolean }, AccedeReason> {
  if (facts.basisOfForce !== 'accession') return refuse('accessionNotForeseen');
  if (facts.accededOn !== null) return accept({ on: facts.accededOn, before: true });
  if (!open.has(facts.state)) return refuse('notInForce');
  if (!facts.addressed) return refuse('notAddressed');
  if (note.length > longestAccessionNote) return refuse('noteTooLong');
  return accept({ on: facts.today, before: false });
}
