import { i18n } from '@lingui/core';

const timeZone = 'Europe/Berlin';

function locale(): string {
  return i18n.locale === 'en' ? 'en-GB' : 'de-DE';
}

// A day without a time is the same day everywhere: noon keeps it clear of every shift.
function moment(value: string | Date): Date {
  if (value instanceof Date) return value;
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value);
}

function inWords(value: string | Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), { timeZone, ...options }).format(moment(value));
}

/** 3. Dezember 2026 */
export function formatDay(value: string | Date): string {
  return inWords(value, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** 03.12.2026, for tables */
export function formatDayShort(value: string | Date): string {
  return inWords(value, { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** Donnerstag, 3. Dezember 2026 */
export function formatDayLong(value: string | Date): string {
  return inWords(value, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** 10:00 Uhr, never broken over two lines */
export function formatTime(value: string | Date): string {
  const time = inWords(value, { hour: '2-digit', minute: '2-digit' });
  return i18n.locale === 'en' ? time : `${time}\u00a0Uhr`;
}

/** Do, 3. Dezember 2026, 10:00 Uhr */
export function formatMoment(value: string | Date): string {
  const weekday = inWords(value, { weekday: 'short' });
  return `${weekday}, ${formatDay(value)}, ${formatTime(value)}`;
}

/** Whole days between two days of the calendar in Berlin; negative if it has passed. */
export function daysUntil(value: string | Date, now: Date = new Date()): number {
  const day = (date: Date) => {
    const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(date);
    return Date.parse(`${parts}T00:00:00Z`);
  };
  return Math.round((day(moment(value)) - day(now)) / 86_400_000);
}

/** in 12 Tagen, morgen, vor 3 Monaten; beside a date, never instead of it. */
export function formatRelative(value: string | Date, now: Date = new Date()): string {
  const days = daysUntil(value, now);
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  if (Math.abs(days) < 90) return words.format(days, 'day');
  if (Math.abs(days) < 730) return words.format(Math.trunc(days / 30.44), 'month');
  return words.format(Math.trunc(days / 365.25), 'year');
}

/** 1.234,5 */
export function formatNumber(value: number, fractionDigits = 0): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: fractionDigits }).format(value);
}

/** 66,67 %; the share is between 0 and 1. */
export function formatShare(share: number, fractionDigits = 0): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: fractionDigits }).format(
    share,
  );
}

/** 1.250.000 € */
export function formatEuro(amount: number): string {
  return new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(amount);
}

/** 1.250.000,50 €, exact to the cent */
export function formatCents(cents: number): string {
  return new Intl.NumberFormat(locale(), { style: 'currency', currency: 'EUR' }).format(cents / 100);
}
