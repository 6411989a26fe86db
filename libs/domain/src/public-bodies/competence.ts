import type { CompetenceTask, PublicBodyKind } from './public-body.ts';

/** Who performs a task as long as nobody has said otherwise: an assumption, editable for each body. */
export interface CompetenceDefault {
  /** Gemeinden within a Kreis from this number of inhabitants on; kreisfreie Städte always. */
  readonly gemeindenFrom: number;
  /** The Kreis for the Gemeinden below that number. */
  readonly kreise: boolean;
  /** The Land's authorities that perform the task, by their keys. */
  readonly landKeys: readonly string[];
  /** What the assumption rests on, in German, shown beside it. */
  readonly source: string;
}

export const competenceDefaults: Readonly<Record<CompetenceTask, CompetenceDefault>> = {
  buildingSupervision: {
    // GO NRW § 4: Mittlere kreisangehörige Städte; BauO NRW 2018 § 57: they are lower building authorities.
    gemeindenFrom: 25_000,
    kreise: true,
    landKeys: [],
    source:
      'Annahme nach Größe: kreisfreie Städte, kreisangehörige Gemeinden ab 25.000 Einwohnerinnen und Einwohnern, sonst der Kreis (BauO NRW § 57)',
  },
  landUsePlanning: {
    // BauGB § 1 (3), § 2 (1): every Gemeinde plans in its own responsibility.
    gemeindenFrom: 0,
    kreise: false,
    landKeys: [],
    source: 'Annahme: jede Gemeinde stellt ihre Bauleitpläne selbst auf (BauGB § 2 Abs. 1)',
  },
};

export interface CompetenceFacts {
  readonly key: string;
  readonly kind: PublicBodyKind;
  readonly kreisfrei: boolean;
  readonly population: number | null;
}

/** Whether a body performs the task by default; a Gemeinde whose population is unknown does not. */
export function isCompetentByDefault(task: CompetenceTask, body: CompetenceFacts): boolean {
  const assumed = competenceDefaults[task];
  if (assumed.landKeys.includes(body.key)) return true;
  if (body.kind === 'kreis') return assumed.kreise;
  if (body.kind !== 'gemeinde') return false;
  return body.kreisfrei || (body.population ?? -1) >= assumed.gemeindenFrom;
}
