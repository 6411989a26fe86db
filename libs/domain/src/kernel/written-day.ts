import { type CalendarDate, isCalendarDate } from './calendar-date.ts';

/** Reads a day as spreadsheets write it: 1.3.2026, 01.03.26, 2026-03-01, each also with a time behind; null if it is none. */
export function writtenDay(text: string): CalendarDate | null {
  const written = text.trim().replace(/[T ]00:00(:00(\.0+)?)?Z?$/, '');
  if (isCalendarDate(written)) return written;
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(written);
  if (parts === null) return null;
  const [, day = '', month = '', year = ''] = parts;
  // Two figures mean this century: no report is older than 2010.
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(iso) ? iso : null;
}

/** 2026-03-01 as 01.03.2026. */
export function germanDay(day: CalendarDate): string {
  const [year, month, dayOfMonth] = day.split('-');
  return `${dayOfMonth}.${month}.${year}`;
}
