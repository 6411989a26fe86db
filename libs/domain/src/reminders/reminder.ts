import { type CalendarDate } from '../kernel/calendar-date.ts';

/** Days before a deadline on which a body is reminded. */
export const daysBefore = [90, 30, 0] as const;

/** Why a duty stands in a day's notice. */
export type Reminder =
  { readonly kind: 'ahead'; readonly days: number } | { readonly kind: 'overdue'; readonly months: number };

const dayMs = 86_400_000;

/**
 * Whether a duty with this deadline is told of today: 90, 30 and 0 days before, then every month on the same day, or
 * on the month's last where it has no such day.
 */
export function reminderOn(dueOn: CalendarDate, today: CalendarDate): Reminder | null {
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / dayMs);
  if (days >= 0) return daysBefore.some((before) => before === days) ? { kind: 'ahead', days } : null;
  const [dueYear, dueMonth, dueDay] = parts(dueOn);
  const [year, month, day] = parts(today);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day !== Math.min(dueDay, lastDay)) return null;
  return { kind: 'overdue', months: (year - dueYear) * 12 + month - dueMonth };
}

/** Who is told: first who reports; a month after the deadline the head of administration, too. */
export function reachesHead(reminders: readonly Reminder[]): boolean {
  return reminders.some(({ kind }) => kind === 'overdue');
}

function parts(date: CalendarDate): [number, number, number] {
  const [year, month, day] = date.split('-').map(Number);
  return [year ?? 0, month ?? 0, day ?? 0];
}
