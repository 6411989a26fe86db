import { addDays, type CalendarDate, dateInBerlin } from './calendar-date.ts';

const hourMs = 3_600_000;

/** The instant at which a day begins on the clocks of North Rhine-Westphalia; clocks never change at midnight. */
export function startOfDayInBerlin(date: CalendarDate): Date {
  const winter = new Date(Date.parse(`${date}T00:00:00Z`) - hourMs);
  const summer = new Date(winter.getTime() - hourMs);
  return dateInBerlin(summer) === date ? summer : winter;
}

/** "Bis 30.03.2027, 24:00 Uhr": the second with which the day ends; what happens at it is late. */
export function endOfDayInBerlin(date: CalendarDate): Date {
  return startOfDayInBerlin(addDays(date, 1));
}

/** The last day of a deadline that was made by `endOfDayInBerlin`: the day that its own second has just left. */
export function lastDayInBerlin(deadline: Date): CalendarDate {
  return dateInBerlin(new Date(deadline.getTime() - 1));
}
