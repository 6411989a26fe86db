import { formatMoment, formatTime } from './formats';

const minuteMs = 60_000;

/**
 * Do, 3. Dezember 2026, 24:00 Uhr: a deadline at midnight belongs to the day that it ends, or people would read it as
 * a day more.
 */
export function formatDeadline(at: string): string {
  if (!formatTime(at).startsWith('00:00')) return formatMoment(at);
  return formatMoment(new Date(Date.parse(at) - minuteMs)).replace('23:59', '24:00');
}
