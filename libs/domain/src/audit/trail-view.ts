import { type CalendarDate, isCalendarDate } from '../kernel/calendar-date.ts';

/** A view of the audit trail, as it stands in its address; file and page read it alike. */
export interface TrailView {
  readonly von: CalendarDate | undefined;
  /** The last day. */
  readonly bis: CalendarDate | undefined;
  /** Part of the name of who acted. */
  readonly person: string | undefined;
  readonly vorgang: string | undefined;
  /** The id of what was acted on. */
  readonly objekt: string | undefined;
  /** The slug of a board. */
  readonly gremium: string | undefined;
  readonly nach: string | undefined;
}

/** Longer than any name, act or id. */
const longest = 200;

/** Reads what anybody may have typed; what cannot be counts as absent. */
export function readTrailView(raw: Readonly<Record<string, unknown>>): TrailView {
  return {
    von: dayOf(raw['von']),
    bis: dayOf(raw['bis']),
    person: textOf(raw['person']),
    vorgang: textOf(raw['vorgang']),
    objekt: textOf(raw['objekt']),
    gremium: textOf(raw['gremium']),
    nach: textOf(raw['nach']),
  };
}

/** The same view as it goes into an address, without the place in it. */
export function writeTrailView(view: TrailView): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(view).flatMap(([name, value]) =>
      value === undefined || name === 'nach' ? [] : [[name, value]],
    ),
  );
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim().slice(0, longest) || undefined;
}

function dayOf(value: unknown): CalendarDate | undefined {
  const text = textOf(value);
  return text !== undefined && isCalendarDate(text) ? text : undefined;
}
