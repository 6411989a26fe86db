import { obstacles } from '@gremia/domain/implementation/report-details';
import { smallestPublishedGroup } from '@gremia/domain/proposals/publication-level';
import {
  groupedFigures,
  isDone,
  namesBodies,
  sideOf,
  today,
} from '../implementation/implementation.public.ts';
import { lastSaid, municipalDuties } from './said.sql.ts';

const all = '$1::boolean';

/** How many silent bodies are named at once; the table of all duties pages through the rest. */
const mostNamed = 100;

const isTold = (n: string): string => `(${all} OR ${n} >= ${smallestPublishedGroup})`;

const ranked = `
  (SELECT coalesce(json_agg(json_build_object('obstacle', obstacle, 'bodies', CASE WHEN ${isTold('n')} THEN n END)
                            ORDER BY CASE WHEN ${isTold('n')} THEN n ELSE 0 END DESC, place), '[]')
   FROM (SELECT named.obstacle, count(*) AS n, array_position(ARRAY[${obstacles.map((one) => `'${one}'`).join(', ')}], named.obstacle) AS place
         FROM waiting CROSS JOIN LATERAL unnest(waiting.obstacles) AS named(obstacle) GROUP BY named.obstacle) counted)`;

/** The texts without names, in an order that tells none: who follows every body sees whose they are. */
const hurdles = `
  (SELECT coalesce(json_agg(json_build_object(
            'text', obstacle_note, 'bodyName', CASE WHEN ${all} THEN name END,
            'obligationId', CASE WHEN ${all} THEN id END) ORDER BY obstacle_note COLLATE "de-x-icu", id), '[]')
   FROM waiting WHERE 'legal' = ANY (obstacles) AND obstacle_note IS NOT NULL AND ${isTold('legal.n')})`;

const named = `
  (SELECT json_agg(json_build_object('obligationId', id, 'key', key, 'name', name, 'kreisName', kreis_name,
                                     'overdue', overdue) ORDER BY name COLLATE "de-x-icu")
   FROM (SELECT * FROM silent ORDER BY name COLLATE "de-x-icu" LIMIT ${mostNamed}) first)`;

/** Products by how many use them, as they were reported; spelling and capitals apart. */
const products = `
  (SELECT coalesce(json_agg(json_build_object('product', product, 'bodies', n, 'done', done) ORDER BY n DESC, product), '[]')
   FROM (SELECT min(product) AS product, count(*) AS n, count(*) FILTER (WHERE done) AS done
         FROM duty WHERE product IS NOT NULL GROUP BY lower(regexp_replace(product, '\\s+', ' ', 'g'))
         ORDER BY 2 DESC, 1 LIMIT 50) counted)`;

const groups = (grouping: 'size' | 'provider'): string =>
  `SELECT grouped.* FROM chosen CROSS JOIN LATERAL (${groupedFigures('chosen', grouping, all)}) grouped`;

const groupList = (rows: string, name: string, order = `${name} COLLATE "de-x-icu"`): string => `
  (SELECT coalesce(json_agg(json_build_object('code', grouped.code, 'name', ${name}, 'tally', grouped.tally)
                            ORDER BY ${order}), '[]') FROM ${rows})`;

/** Size classes are written `<10000`, `10000-24999`, `>=100000`. */
const bySmallest = `CASE WHEN grouped.code LIKE '<%' THEN 0 ELSE substring(grouped.code FROM '\\d+')::integer END`;

/** What hinders, who never said anything, by provider and product. $1 whether the reader follows every body, $2 slug. */
export const insight = `
  WITH chosen AS (SELECT * FROM addressed_decision WHERE slug = $2),
  duty AS MATERIALIZED (
    SELECT obligation.id, obligation.state, obligation.revision, obligation.product, body.key, body.name,
           (SELECT kreis.name FROM public_body kreis WHERE kreis.key = body.kreis_key) AS kreis_name,
           ${isDone('obligation')} AS done, coalesce(obligation.due_on < ${today}, false) AS overdue,
           said.obstacles, said.obstacle_note
    FROM ${municipalDuties} ${lastSaid}
  ), waiting AS (
    SELECT * FROM duty WHERE state IN ('planned', 'inProgress', 'extended') AND obstacles IS NOT NULL
  ), silent AS (
    SELECT * FROM duty WHERE revision = 0
  ), legal AS (
    SELECT count(*) AS n FROM waiting WHERE 'legal' = ANY (obstacles) AND obstacle_note IS NOT NULL
  ), figure AS MATERIALIZED (
    SELECT counted.*, ${sideOf('counted')} AS side
    FROM chosen JOIN decision_figures counted ON counted.addressed_decision_id = chosen.id
    WHERE counted.dimension IN ('size', 'provider')
  ), by_size AS (${groups('size')}), by_provider AS (${groups('provider')})
  SELECT json_build_object(
    'asOf', now(), 'total', (SELECT count(*) FROM duty),
    'withObstacles', CASE WHEN ${isTold('(SELECT count(*) FROM waiting)')} THEN (SELECT count(*) FROM waiting) END,
    'obstacles', ${ranked}, 'legalHurdles', (SELECT ${hurdles} FROM legal),
    'legalHurdlesHidden', (SELECT n > 0 AND NOT ${isTold('n')} FROM legal),
    'silent', CASE WHEN NOT ${namesBodies('chosen', all, '(SELECT count(*) FROM duty)', 'municipal')}
                   THEN (SELECT count(*) FROM silent) END,
    'silentBodies', CASE WHEN ${all} THEN coalesce(${named}, '[]') END,
    'bySize', ${groupList('by_size grouped', 'grouped.code', bySmallest)},
    'byProvider', ${groupList(
      'by_provider grouped LEFT JOIN public_body provider ON provider.id::text = grouped.code',
      `coalesce(provider.short_name, '')`,
    )},
    'byProduct', CASE WHEN ${all} THEN ${products} END
  ) AS json
  FROM chosen`;
