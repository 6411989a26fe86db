import { csvFile } from '../../../platform/seed/csv-file.ts';
import type { SeatPlan } from './seat-plan.ts';

export const federalBenches = [
  { key: 'bund', name: 'Bund' },
  { key: 'laender', name: 'Länder' },
];
export const advisoryBench = { key: 'beratend', name: 'Beratend' };

/** The newest key that is known; recalled, and Thüringen is the remainder (data/README.md). */
const newestKey = 'ks_2019_recalled';

/** Bund and the 16 Länder with the weights of the Königstein key, in percent. */
export async function bundAndLaender(): Promise<readonly SeatPlan[]> {
  const laender = (await csvFile('laender-koenigsteiner.csv')).map((row) => ({
    key: (row['abbr'] ?? '').toLowerCase(),
    label: row['land'] ?? '',
    benchKey: 'laender',
    voting: true,
    weights: { koenigstein: row[newestKey] ?? '' },
  }));
  return [bund, ...laender];
}

const bund: SeatPlan = { key: 'bund', label: 'Bund', benchKey: 'bund', voting: true };

const advisory = (key: string, label: string, benchKey = 'beratend'): SeatPlan => ({
  key,
  label,
  benchKey,
  voting: false,
});

export const planungsratAdvisory: readonly SeatPlan[] = [
  advisory('kommunen-1', 'Deutscher Städtetag'),
  advisory('kommunen-2', 'Deutscher Landkreistag'),
  advisory('kommunen-3', 'Deutscher Städte- und Gemeinde\u00adbund'),
  advisory('bfdi', 'BfDI'),
  advisory('datenschutz-laender', 'Datenschutz der Länder'),
  advisory('fitko', 'FITKO'),
  advisory('fmk', 'Fachminister\u00adkonferenzen'),
];

export const leadersRoundAdvisory: readonly SeatPlan[] = [advisory('ksv', 'Kommunale Spitzenverbände')];

const several = (count: number, key: string, label: string): readonly SeatPlan[] =>
  Array.from({ length: count }, (_, index) =>
    advisory(`${key}-${index + 1}`, `${label} (${index + 1})`, key),
  );

export const kommunalgremiumBenches = [
  { key: 'landkreise', name: 'Landkreise' },
  { key: 'staedte', name: 'Städte' },
  { key: 'gemeinden', name: 'Städte und Gemeinden' },
  { key: 'dienstleister', name: 'Vitako und KGSt' },
];

export const kommunalgremiumSeats: readonly SeatPlan[] = [
  ...several(3, 'landkreise', 'Landkreise'),
  ...several(3, 'staedte', 'Städte'),
  ...several(3, 'gemeinden', 'Städte und Gemeinden'),
  ...several(3, 'vitako', 'Vitako').map((seat) => ({ ...seat, benchKey: 'dienstleister' })),
  ...several(2, 'kgst', 'KGSt').map((seat) => ({ ...seat, benchKey: 'dienstleister' })),
];

export const nootsSeats: readonly SeatPlan[] = [
  bund,
  ...Array.from({ length: 6 }, (_, index) => ({
    key: `land-${index + 1}`,
    label: `Land (${index + 1})`,
    benchKey: 'laender',
    voting: true,
  })),
];

export const standardsBoardSeats: readonly SeatPlan[] = [
  bund,
  ...(
    [
      ['st', 'Sachsen-Anhalt'],
      ['rp', 'Rheinland-Pfalz'],
      ['by', 'Bayern'],
      ['bw', 'Baden-Württemberg'],
      ['th', 'Thüringen'],
    ] as const
  ).map(([key, label]) => ({ key, label, benchKey: 'laender', voting: true })),
];
