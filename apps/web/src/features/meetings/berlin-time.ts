const berlin = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A time of day in every usual spelling: 10, 10:00, 10.30, 10 Uhr, 1030. Null if it is none. */
export function parseTimeOfDay(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.h ]?(\d{2}))?(?:\s*uhr)?$/i.exec(text.trim());
  if (match === null) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/**
 * The instant at which a clock in Germany shows this day and time, as ISO text; the hour that summer time skips is
 * read as the one after it.
 * @param day 2026-12-03
 * @param time 10:00
 */
export function berlinInstant(day: string, time: string): string {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  const winter = new Date(asIfUtc - 3_600_000);
  const summer = new Date(asIfUtc - 7_200_000);
  return (shows(summer, day, time) ? summer : winter).toISOString();
}

function shows(instant: Date, day: string, time: string): boolean {
  const parts = Object.fromEntries(berlin.formatToParts(instant).map(({ type, value }) => [type, value]));
  const shown = `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`;
  return shown === `${day}T${time}`;
}
