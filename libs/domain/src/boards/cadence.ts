import type { CalendarDate } from '../kernel/calendar-date.ts';

/**
 * A board is silent where its last meeting lies further back than its cadence; a meeting that is only planned
 * does not end the silence.
 * @param board.cadenceMonths how many months may lie between two meetings; null where no rule names a number
 * @param board.lastMeetingOn null where no meeting is known at all
 */
export function isSilent(
  board: { readonly lastMeetingOn: CalendarDate | null; readonly cadenceMonths: number | null },
  today: CalendarDate,
): boolean {
  if (board.cadenceMonths === null) return false;
  if (board.lastMeetingOn === null) return true;
  return addMonths(board.lastMeetingOn, board.cadenceMonths) < today;
}

/** Where the month is shorter, the last day of it: 31 August plus six months is the end of February. */
function addMonths(date: CalendarDate, months: number): CalendarDate {
  const instant = new Date(`${date}T00:00:00Z`);
  const day = instant.getUTCDate();
  instant.setUTCMonth(instant.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() + 1, 0)).getUTCDate();
  instant.setUTCDate(Math.min(day, lastDay));
  return instant.toISOString().slice(0, 10);
}
