import type { CalendarDate } from '../kernel/calendar-date.ts';

/**
 * A board is silent where its last known meeting lies further back than its cadence and none is called.
 * @param cadenceMonths how many months may lie between two meetings; null where no rule names a number
 */
export function isSilent(
  board: {
    readonly lastMeetingOn: CalendarDate | null;
    readonly cadenceMonths: number | null;
    readonly hasNextMeeting: boolean;
  },
  today: CalendarDate,
): boolean {
  if (board.cadenceMonths === null || board.hasNextMeeting) return false;
  if (board.lastMeetingOn === null) return true;
  return addMonths(board.lastMeetingOn, board.cadenceMonths) < today;
}

function addMonths(date: CalendarDate, months: number): CalendarDate {
  const instant = new Date(`${date}T00:00:00Z`);
  const day = instant.getUTCDate();
  instant.setUTCMonth(instant.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() + 1, 0)).getUTCDate();
  instant.setUTCDate(Math.min(day, lastDay));
  return instant.toISOString().slice(0, 10);
}
