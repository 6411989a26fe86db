const months = [
  ['januar', 'jan', 'jaenner', 'jänner'],
  ['februar', 'feb', 'feber'],
  ['märz', 'mrz', 'mär', 'maerz'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['dezember', 'dez'],
];

const weekday = /^(mo|di|mi|do|fr|sa|so)[a-zäöü]*\.?,?\s+/i;

/**
 * Reads a day in every usual German spelling: 3.12.2026, 03.12.26, 3. Dez. 2026, Do, 3. Dezember 2026, 3/12/2026,
 * 3-12-2026, 03122026 and 2026-12-03.
 * @returns the day as ISO text (2026-12-03), or null if it is none (30.2., 3.13.)
 */
export function parseGermanDate(text: string): string | null {
  const input = text.trim().toLowerCase().replace(weekday, '').replace(/\s+/g, ' ');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(input);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const compact = /^(\d{2})(\d{2})(\d{4})$/.exec(input);
  if (compact) return day(compact[3], compact[2], compact[1]);
  const figures = /^(\d{1,2}) ?[./-] ?(\d{1,2}) ?[./-] ?(\d{4}|\d{2})$/.exec(input);
  if (figures) return day(figures[3], figures[2], figures[1]);
  const words = /^(\d{1,2})\.? ?([a-zäöü]+)\.? ?(\d{4}|\d{2})$/.exec(input);
  if (words) return day(words[3], monthNumber(words[2]), words[1]);
  return null;
}

function monthNumber(name: string | undefined): string | undefined {
  const index = months.findIndex((names) => name !== undefined && names.includes(name));
  return index < 0 ? undefined : String(index + 1);
}

// Two figures mean this century: no date of this product lies before 2000.
function day(
  year: string | undefined,
  month: string | undefined,
  dayOfMonth: string | undefined,
): string | null {
  if (year === undefined || month === undefined || dayOfMonth === undefined) return null;
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists ? iso : null;
}

/** 2026-12-03 as 3.12.2026, the spelling of the field. */
export function germanDate(iso: string): string {
  const [year, month, dayOfMonth] = iso.split('-');
  return `${Number(dayOfMonth)}.${Number(month)}.${year}`;
}
