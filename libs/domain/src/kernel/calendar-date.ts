/** A calendar date without a time, `YYYY-MM-DD`, as the state's deadlines are set (ISO 8601). */
export type CalendarDate = string;

const form = /^\d{4}-\d{2}-\d{2}$/;

/** True for a real date in the form `YYYY-MM-DD`: 2026-02-30 is none. */
export function isCalendarDate(text: string): boolean {
  if (!form.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

const berlin = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The date that a clock on a wall in North Rhine-Westphalia shows at this instant. */
export function dateInBerlin(instant: Date): CalendarDate {
  return berlin.format(instant);
}

/** Adds whole days to a calendar date; negative numbers go back. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const instant = new Date(`${date}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}
