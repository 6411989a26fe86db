import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import { noDetails, type Obstacle, type ReportDetails } from './report-details.ts';
import type { NotApplicableGround, ReportableState } from './report.ts';

/** What the demo needs to know of a body to invent a report for it. */
export interface ExampleFacts {
  readonly key: string;
  readonly population: number | null;
  readonly providerKey: string | null;
}

export interface ExampleReport {
  readonly state: ReportableState;
  readonly ground: NotApplicableGround | null;
  readonly on: CalendarDate;
  readonly product: string;
  readonly details: ReportDetails;
  /** Whether the body lets everybody see its state. */
  readonly released: boolean;
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
  const state = stateAt(progress, luck);
  const seed = `${facts.key}:${salt}`;
  const product = state === 'implemented' ? productOf(facts, salt) : '';
  const on = dayWithin(span, shareOf(`${seed}:day`));
  // Who has something to show tends to show it, and half of them do.
  const released = (state === 'implemented' || state === 'inProgress') && shareOf(`${seed}:released`) < 0.5;
  const ground = state === 'notApplicable' ? 'notInUse' : null;
  return { state, ground, on, product, details: detailsOf(state, seed, span.to), released };
}

const products = ['Beispielwerk', 'Musterakte', 'Probefach', 'Vorlage 21'];

/** Who shares a provider shares its product. */
function productOf({ key, providerKey }: ExampleFacts, salt: string): string {
  const share = shareOf(`${salt}:${providerKey ?? key}:product`);
  return `${products[Math.floor(share * products.length)] ?? 'Beispielwerk'} (Beispiel)`;
}

const likely: readonly (readonly [Obstacle, string])[] = [
  ['staff', 'Beispiel: Im Fachamt fehlt die Stelle dafür.'],
  ['provider', 'Beispiel: Der Hersteller hat noch keinen Termin genannt.'],
  ['money', 'Beispiel: Die Mittel stehen erst im nächsten Haushalt.'],
  ['technology', 'Beispiel: Die Schnittstelle zum Bestandsverfahren fehlt.'],
  ['legal', 'Beispiel: Für den elektronischen Versand fehlt die Regelung im Fachrecht.'],
  ['procurement', 'Beispiel: Das Vergabeverfahren läuft noch.'],
];

function detailsOf(state: ReportableState, seed: string, today: CalendarDate): ReportDetails {
  const cost = 5_000 + Math.round(shareOf(`${seed}:cost`) * 400) * 100;
  if (state === 'implemented') return { ...noDetails, shareDone: 100, oneOffCostCents: cost * 100 };
  if (state === 'notApplicable') return noDetails;
  const [obstacle, obstacleNote] = likely[Math.floor(shareOf(`${seed}:obstacle`) ** 1.6 * 6)] ?? [
    'staff',
    '',
  ];
  const hinders = shareOf(`${seed}:hinders`) > 0.35;
  return {
    ...noDetails,
    plannedFor: addDays(today, 30 + Math.round(shareOf(`${seed}:plan`) * 900)),
    shareDone: state === 'inProgress' ? 10 * Math.round(1 + shareOf(`${seed}:share`) * 8) : null,
    ...(hinders ? { obstacles: [obstacle], obstacleNote } : {}),
  };
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
