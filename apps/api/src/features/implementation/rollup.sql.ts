import { countedTallyOfBody, overdueOfBody } from './counters.sql.ts';
import { figuresFor, groupedFigures } from './published-groups.sql.ts';

/** A statement for each kind of reader: one for both is planned anew each time, which takes longer than it runs. */
const rollup = (all: 'true' | 'false'): string => `
  WITH chosen AS (SELECT id, publication_level FROM addressed_decision WHERE slug = $1),
  grouped AS (
    SELECT by_region.* FROM chosen CROSS JOIN LATERAL (
      WITH figure AS (${figuresFor('chosen', ['region'])}) ${groupedFigures('chosen', 'region', all)}
    ) by_region
  )
  SELECT CASE WHEN EXISTS (SELECT FROM chosen) THEN
    (SELECT coalesce(json_agg(json_build_object('code', grouped.code, 'name', region.name, 'tally', grouped.tally)
                              ORDER BY region.name COLLATE "de-x-icu"), '[]')
     FROM grouped JOIN region ON region.code = grouped.code) END AS json`;

/** The states of a decision ($1: its slug) by Regierungsbezirk, for who follows every body. */
export const rollupOfDecision = rollup('true');

/** The same, without what would name bodies. */
export const publicRollupOfDecision = rollup('false');

const everything = { figures: 'body_figures', obligation: 'true' } as const;
const published = {
  figures: 'told_body_figures',
  obligation: `obligation.addressed_decision_id IN (
    SELECT decision.id FROM addressed_decision decision WHERE decision.publication_level = 'state'
      OR (decision.publication_level = 'stateAfterRelease' AND obligation.released))`,
  duties: 'told_obligation',
} as const;

const ofBody = (visible: typeof everything | typeof published): string => `
  SELECT (SELECT ${countedTallyOfBody(overdueOfBody('body.id', visible))}
          FROM ${visible.figures} figure WHERE figure.public_body_id = body.id) AS json
  FROM public_body body
  WHERE body.key = $1 AND body.kind IN ('gemeinde', 'kreis', 'landschaftsverband')`;

/** All duties of a municipality ($1: its key) in one tally, read from counters and index alone. */
export const rollupOfBody = ofBody(everything);

/** Those of them whose state is public. */
export const publicRollupOfBody = ofBody(published);
