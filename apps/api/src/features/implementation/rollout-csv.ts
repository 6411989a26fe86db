import type { GroupTally, Rollout } from './dto/rollout.ts';
import type { MapPlace } from './dto/map-place.ts';

type Cell = string | number | null | undefined;

/** What stands where a group is so small that its figures would name bodies. */
const hidden = 'unter 5 Stellen';

/** The figures of a decision as CSV (RFC 4180, UTF-8 with BOM, semicolons: what German spreadsheets open). */
export function rolloutCsv(
  rollout: Omit<Rollout, `viewerCan${string}`>,
  places: readonly MapPlace[],
): string {
  const { decision } = rollout.progress;
  const rows: readonly (readonly Cell[])[] = [
    ['Beschluss', decision.number, decision.title],
    ['Stand', rollout.asOf, 'eigene Angaben der Stellen'],
    ['Frist', decision.dueOn],
    [],
    ['Gruppe', 'Name', 'Stellen', 'umgesetzt', 'überfällig', 'haben gemeldet', 'davon Beispielmeldungen'],
    ...rollout.byRegion.map((group) => groupRow('Regierungsbezirk', group)),
    ...rollout.byKreis.map((group) => groupRow('Kreis', group)),
    [],
    ['AGS', 'Gemeinde', 'Stand', 'überfällig'],
    ...places.filter(({ addressed }) => addressed).map(placeRow),
  ];
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function groupRow(kind: string, { name, tally }: GroupTally): readonly Cell[] {
  if (tally.suppressed) return [kind, name, tally.total, hidden, hidden, hidden, hidden];
  return [kind, name, tally.total, tally.done, tally.overdue, tally.reported, tally.examples];
}

function placeRow({ key, name, state, overdue }: MapPlace): readonly Cell[] {
  return [key, name, state ?? 'nicht veröffentlicht', overdue === null ? '' : overdue > 0 ? 'ja' : 'nein'];
}

/** Quotes where needed; a leading sign that a spreadsheet would calculate with is neutralised (OWASP, CSV injection). */
function cell(value: Cell): string {
  const text = value === null || value === undefined ? '' : String(value);
  const harmless = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
