import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import type { ReportableState } from './report.ts';

/** What the demo needs to know of a body to invent a report for it. */
export interface ExampleFacts {
  readonly key: string;
  readonly population: number | null;
  readonly providerKey: string | null;
}

export interface ExampleReport {
  readonly state: ReportableState;
  readonly on: CalendarDate;
}

/**
 * An invented report for the demo, null where the body stays silent. Skewed like life: large bodies and those with a
 * joint provider are further, nobody is evenly anything. The same key and salt always give the same report.
 */
export function exampleReport(
  facts: ExampleFacts,
  salt: string,
  span: { readonly from: CalendarDate; readonly to: CalendarDate },
): ExampleReport | null {
  const luck = shareOf(`${salt}:${facts.key}`);
  // All municipalities of a provider move with it: the same system is changed for all of them at once.
  const provider = facts.providerKey === null ? -0.12 : 0.35 * shareOf(`${salt}:${facts.providerKey}`);
  const size = Math.log10(Math.max(facts.population ?? 50_000, 4_000) / 20_000) * 0.22;
  const progress = luck * 0.75 + provider + size;
  if (progress < 0.14) return null;
  return { state: stateAt(progress, luck), on: dayWithin(span, shareOf(`${facts.key}:${salt}:day`)) };
}

function stateAt(progress: number, luck: number): ReportableState {
  if (progress > 0.42) return 'implemented';
  if (luck > 0.48) return 'notApplicable';
  return progress > 0.27 ? 'inProgress' : 'planned';
}

function dayWithin({ from, to }: { from: CalendarDate; to: CalendarDate }, share: number): CalendarDate {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return addDays(from, Math.round(days * Math.sqrt(share)));
}

/** A number from 0 to 1 that depends on the text alone (FNV-1a with a final mix). */
function shareOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 0xffffffff;
}
