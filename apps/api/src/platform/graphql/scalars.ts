import { type CalendarDate, isCalendarDate } from '@gremia/domain/kernel/calendar-date';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { InvalidInput } from './errors.ts';

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A point in time. Inputs become a `Date`; outputs may be a `Date` or the database's own ISO text. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'Ein Zeitpunkt nach ISO 8601 mit Zeitzone, zum Beispiel 2026-11-22T09:00:00Z',
  serialize: (value) => (value instanceof Date ? value.toISOString() : text(value, 'Zeitpunkt')),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(literal(node)),
});

/** A calendar date as deadlines have it, a string everywhere. */
export const CalendarDay = new GraphQLScalarType<CalendarDate, CalendarDate>({
  name: 'Date',
  description: 'Ein Kalendertag der Form JJJJ-MM-TT',
  serialize: (value) => text(value, 'Tag'),
  parseValue: readDay,
  parseLiteral: (node) => readDay(literal(node)),
});

function readInstant(value: unknown): Date {
  if (typeof value === 'string' && instantForm.test(value)) {
    const instant = new Date(value);
    if (!Number.isNaN(instant.getTime()) && isCalendarDate(value.slice(0, 10))) return instant;
  }
  throw new InvalidInput('Erwartet wird ein Zeitpunkt mit Zeitzone, zum Beispiel 2026-11-22T09:00:00Z.');
}

function readDay(value: unknown): CalendarDate {
  if (typeof value === 'string' && isCalendarDate(value)) return value;
  throw new InvalidInput('Erwartet wird ein Kalendertag der Form JJJJ-MM-TT.');
}

function literal(node: ValueNode): string | null {
  return node.kind === Kind.STRING ? node.value : null;
}

function text(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`A ${what} was stored in no form that can be told`);
}
