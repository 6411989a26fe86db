import { smallestPublishedGroup } from '@gremia/domain/proposals/publication-level';
import { countedTally, sideOf, sumOf, totalOf } from './counters.sql.ts';
import { hiddenTally } from './figures.sql.ts';

/** So few that figures about them would name them; a group of none names nobody. */
const few = (n: string): string => `${n} BETWEEN 1 AND ${smallestPublishedGroup - 1}`;

/**
 * Whether figures about `n` bodies name them, unless every single state is public anyway.
 * @param decision a row with id and publication_level
 * @param side whose duties are counted: where bodies release their states, few that did not would be named, too
 */
export function namesBodies(decision: string, all: string, n: string, side?: 'municipal' | 'other'): string {
  const rest =
    side === undefined
      ? ''
      : `OR ${decision}.publication_level = 'stateAfterRelease' AND ${few(unreleased(decision, side))}`;
  return `(NOT ${all} AND ${decision}.publication_level <> 'state' AND (${few(n)} ${rest}))`;
}

/** How many did not release their state. */
const unreleased = (decision: string, side: string): string => `(
  SELECT ${sumOf(`${totalOf('cell')} - cell.released_duties`)} FROM told_decision_figures cell
  WHERE cell.addressed_decision_id = ${decision}.id AND cell.dimension = 'all' AND ${sideOf('cell')} = '${side}')`;

/** What municipalities are grouped by: the cells of the counters (migration 20261122090300). */
const groupings = {
  whole: { dimension: 'all', code: 'figure.code' },
  kind: { dimension: 'all', code: 'figure.kind' },
  region: { dimension: 'region', code: 'figure.code' },
  kreis: { dimension: 'kreis', code: 'figure.code' },
  size: { dimension: 'size', code: 'figure.code' },
  provider: { dimension: 'provider', code: 'figure.code' },
} as const;
type Grouping = keyof typeof groupings;
/** What public pages and comparisons show. */
export type ToldGrouping = Exclude<Grouping, 'provider'>;

/** Groups with their size, their figures, and how many of them have a state that is not public. */
function counted(decision: string, grouping: Grouping): string {
  const { dimension, code } = groupings[grouping];
  const secret = `CASE ${decision}.publication_level WHEN 'state' THEN 0
      WHEN 'stateAfterRelease' THEN sum(${totalOf('figure')} - figure.released_duties)
      ELSE sum(${totalOf('figure')}) END`;
  return `
    SELECT ${code} AS code, sum(${totalOf('figure')}) AS n, ${countedTally} AS tally, ${secret} AS secret
    FROM figure WHERE figure.dimension = '${dimension}' AND figure.side = 'municipal'
    GROUP BY ${code} HAVING sum(${totalOf('figure')}) > 0`;
}

const smallerIn = (partition: string): string =>
  `coalesce(sum(counted.secret) OVER (${partition} ORDER BY counted.secret, counted.code
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)`;

/**
 * The groups of a decision's municipalities: code, n, secret, hidden, tally. Hidden is what is too small, and then the
 * next larger, until those that are hidden are five together: less could be worked out from the total.
 * Stands where `figure` holds the decision's counters and the row `decision` is in sight.
 */
export const groupedFigures = (decision: string, grouping: Grouping, all: string): string => `
  SELECT code, n, secret, hidden, CASE WHEN hidden THEN ${hiddenTally('n')} ELSE tally END AS tally
  FROM (
    SELECT placed.*, NOT ${all} AND secret > 0 AND (${few('secret')} OR ${few('smaller')}) AS hidden
    FROM (SELECT counted.*, ${smallerIn('')} AS smaller FROM (${counted(decision, grouping)}) counted) placed
  ) judged`;

/**
 * The same by Kreis. A Regierungsbezirk is told, too, and is its Kreise and its kreisfreie Städte: less those that are
 * told, what is left of it must be five again, and so must what is left of all.
 */
export const kreisFigures = (decision: string, all: string): string => `
  SELECT code, n, secret, hidden OR next AS hidden,
         CASE WHEN hidden OR next THEN ${hiddenTally('n')} ELSE tally END AS tally
  FROM (
    SELECT judged.*, NOT hidden AND secret > 0 AND ${few('coalesce(sum(secret) FILTER (WHERE hidden) OVER (), 0)')}
                     AND row_number() OVER (PARTITION BY hidden OR secret = 0 ORDER BY secret, code) = 1 AS next
    FROM (
      SELECT placed.*, NOT ${all} AND secret > 0
             AND (region_hidden OR ${few('secret')} OR ${few('smaller')} OR smaller = 0 AND ${few('rest')}) AS hidden
      FROM (
        SELECT counted.*, ${smallerIn('PARTITION BY kreis.region_code')} AS smaller,
               coalesce(region.hidden, false) AS region_hidden,
               coalesce(region.secret - sum(counted.secret) OVER (PARTITION BY kreis.region_code), 0) AS rest
        FROM (${counted(decision, 'kreis')}) counted
        LEFT JOIN public_body kreis ON kreis.key = counted.code
        LEFT JOIN (${groupedFigures(decision, 'region', all)}) region ON region.code = kreis.region_code
      ) placed
    ) judged
  ) whole`;

/** The counters of a decision, of what groupings need, for `figure`. */
export const figuresFor = (decision: string, groupingsAsked: readonly ToldGrouping[]): string => {
  const dimensions = new Set(groupingsAsked.map((grouping) => `'${groupings[grouping].dimension}'`));
  return `
    SELECT counted.*, ${sideOf('counted')} AS side FROM told_decision_figures counted
    WHERE counted.addressed_decision_id = ${decision}.id AND counted.dimension IN (${[...dimensions].join(', ')})`;
};

/**
 * The figures of one group as everybody sees them: total and done, no row where they are hidden. Whoever adds them up
 * with the public page learns nothing of fewer than five bodies.
 */
export function toldGroup(decision: string, grouping: ToldGrouping, code: string): string {
  const isKreis = grouping === 'kreis';
  const groups = isKreis ? kreisFigures(decision, 'false') : groupedFigures(decision, grouping, 'false');
  return `
    WITH figure AS (${figuresFor(decision, isKreis ? ['kreis', 'region'] : [grouping])})
    SELECT (grouped.tally->>'total')::integer AS total, (grouped.tally->>'done')::integer AS done
    FROM (${groups}) grouped WHERE grouped.code = ${code} AND NOT grouped.hidden`;
}
