import { isCalendarDate, type CalendarDate } from '../kernel/calendar-date.ts';
import type { DeadlineClass } from '../proposals/proposal-terms.ts';
import type { CompetenceTask } from '../public-bodies/public-body.ts';
import type { StandardState } from './standard.ts';

/** How far a standard binds, as its source says it. */
export const bindingnesses = [
  'binding',
  'recommended',
  'sectoral',
  'informative',
  'planned',
  'suspended',
  'superseded',
  'unclear',
] as const;
export type Bindingness = (typeof bindingnesses)[number];

interface Reading {
  readonly bindingness: Bindingness;
  /** The state in the FIT life cycle, null where the source does not tell. */
  readonly state: StandardState | null;
}

/** The status words of the data set; "verbindlich im Portalverbund" binds whoever joins it and nobody else. */
const readings: Readonly<Record<string, Reading>> = {
  verbindlich: { bindingness: 'binding', state: 'operated' },
  'verbindlich im Portalverbund': { bindingness: 'binding', state: 'operated' },
  empfohlen: { bindingness: 'recommended', state: 'operated' },
  Produktstandard: { bindingness: 'informative', state: 'operated' },
  Rahmenwerk: { bindingness: 'informative', state: 'operated' },
  Fachrecht: { bindingness: 'sectoral', state: 'operated' },
  'Bedarf aufgenommen': { bindingness: 'planned', state: 'needReported' },
  ausgesetzt: { bindingness: 'suspended', state: null },
  abgelöst: { bindingness: 'superseded', state: 'retired' },
};

/** Reads the status of a source; what it does not know stays unclear instead of guessed. */
export function readStatus(statusText: string): Reading {
  return readings[statusText] ?? { bindingness: 'unclear', state: null };
}

/** A deadline of a standard in the words of its source. */
export interface StandardDeadline {
  /** Whom or what it concerns: "neu/wesentlich überarbeitet". */
  readonly text: string;
  readonly deadlineClass: DeadlineClass;
  readonly dueOn: CalendarDate | null;
}

/** Reads a deadline; whatever is neither about new nor about other systems concerns all of them. */
export function readDeadline(text: string, due: string | null): StandardDeadline {
  const dueOn = due !== null && isCalendarDate(due) ? due : null;
  return { text, deadlineClass: classOf(text), dueOn };
}

function classOf(text: string): DeadlineClass {
  if (/^(nur )?neu/.test(text)) return 'newOrChanged';
  return text.startsWith('andere') ? 'existing' : 'all';
}

const tasks: Readonly<Record<string, CompetenceTask>> = {
  xbau: 'buildingSupervision',
  xplanung: 'landUsePlanning',
};

/** The task whose competent bodies a standard addresses; null where it concerns every body. */
export function competenceOfStandard(slug: string): CompetenceTask | null {
  return tasks[slug] ?? null;
}

/** A version in the words of a source. */
export interface SourceVersion {
  readonly label: string;
  readonly publishedOn: CalendarDate | null;
}

/** Reads "1.0 (22.06.2017); 3.0.1 (22.09.2023)"; what is no full date stays with the label. */
export function readVersions(text: string): readonly SourceVersion[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, label, day, month, year] = /^(.+?) \((\d{2})\.(\d{2})\.(\d{4})\)$/.exec(part) ?? [];
      const date = `${year}-${month}-${day}`;
      return label !== undefined && isCalendarDate(date)
        ? { label, publishedOn: date }
        : { label: part, publishedOn: null };
    });
}

/** The pages that a source names: whole addresses, or hosts such as "xoev.de". */
export function linksIn(source: string): readonly { readonly host: string; readonly address: string }[] {
  const whole = /https?:\/\/[^\s,;<>"]+/g;
  const addresses = [...new Set(source.match(whole) ?? [])];
  const hosts =
    source.replaceAll(whole, ' ').match(/\b[a-z0-9-]+(\.[a-z0-9-]+)*\.(de|eu|org)\b(\/[a-z0-9-]+)*/g) ?? [];
  return [
    ...addresses.map((address) => ({ host: address.replace(/^https?:\/\//, ''), address })),
    ...[...new Set(hosts)].map((host) => ({ host, address: `https://${host}` })),
  ];
}
