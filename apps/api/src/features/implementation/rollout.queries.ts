import type { Actor } from '@gremia/domain/access/actor';
import { may } from '@gremia/domain/access/permissions';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { commitmentsJson, decisionJson } from './decision.sql.ts';
import type { DecisionProgress, LandProgress } from './dto/decision-progress.ts';
import type { MapPlace } from './dto/map-place.ts';
import type { GroupTally, Rollout } from './dto/rollout.ts';
import type { Tally } from './dto/tally.ts';
import { publicRollupOfBody, publicRollupOfDecision, rollupOfBody, rollupOfDecision } from './rollup.sql.ts';
import { countedTally, sideOf, sumOf, totalOf } from './counters.sql.ts';
import { hiddenTally, isDone, overdueNow, responseTallyJson, stateIsTold } from './figures.sql.ts';
import { groupedFigures, kreisFigures, namesBodies } from './published-groups.sql.ts';

const all = '$1::boolean';

/** The counters of decisions, of the dimensions that are asked for. */
const figures = (decisions: string, dimensions: readonly string[]): string => `
  SELECT counted.*, ${sideOf('counted')} AS side
  FROM ${decisions} decision
  JOIN told_decision_figures counted ON counted.addressed_decision_id = decision.id
  WHERE counted.dimension IN (${dimensions.map((dimension) => `'${dimension}'`).join(', ')})`;

const bodies = sumOf(totalOf('figure'));

/** The figures of those duties of `decision` that fit, hidden where they would name bodies. */
const tallyOf = (side: 'municipal' | 'other'): string => `
  (SELECT CASE WHEN ${namesBodies('decision', all, bodies, side)} THEN ${hiddenTally(bodies)} ELSE ${countedTally} END
   FROM figure WHERE figure.addressed_decision_id = decision.id AND figure.dimension = 'all' AND figure.side = '${side}')`;

const responsesJson = `
  (SELECT CASE WHEN ${namesBodies('decision', all, 'count(*)')} THEN ${hiddenTally('count(*)')}
               ELSE ${responseTallyJson} END
   FROM states_of_responses(decision.id) response)`;

const progressJson = `json_build_object(
  'decision', ${decisionJson}, 'municipal', ${tallyOf('municipal')},
  'other', ${tallyOf('other')}, 'responses', ${responsesJson}, 'commitments', ${commitmentsJson},
  'onlyGemeinden', NOT EXISTS (SELECT FROM figure WHERE figure.addressed_decision_id = decision.id
                               AND figure.kind = 'kreis' HAVING sum(${totalOf('figure')}) > 0))`;

const list = defineStatement(
  'implementation.decisions',
  `WITH figure AS MATERIALIZED (${figures('addressed_decision', ['all'])})
   SELECT coalesce(json_agg(${progressJson} ORDER BY decision.decided_on DESC, decision.slug), '[]') AS json
   FROM addressed_decision decision LEFT JOIN standard ON standard.id = decision.standard_id
   WHERE $2::text IS NULL OR standard.slug = $2`,
);

const groups = (ctes: string, name: string): string => `
  (SELECT coalesce(json_agg(json_build_object('code', grouped.code, 'name', ${name}, 'tally', grouped.tally)
                            ORDER BY ${name} COLLATE "de-x-icu"), '[]') FROM ${ctes})`;

const ofChosen = (name: string, groups: string): string =>
  `${name} AS (SELECT grouped.* FROM chosen CROSS JOIN LATERAL (${groups}) grouped)`;

const one = defineStatement(
  'implementation.rollout',
  `WITH chosen AS (SELECT * FROM addressed_decision WHERE slug = $2),
   figure AS MATERIALIZED (${figures('chosen', ['all', 'region', 'kreis'])}),
   ${ofChosen('by_kind', groupedFigures('chosen', 'kind', all))},
   ${ofChosen('by_region', groupedFigures('chosen', 'region', all))},
   ${ofChosen('by_kreis', kreisFigures('chosen', all))}
   SELECT json_build_object(
     'asOf', now(), 'progress', ${progressJson},
     'deadlines', (SELECT coalesce(json_agg(json_build_object(
                     'deadlineClass', deadline.deadline_class, 'dueOn', deadline.due_on) ORDER BY deadline.due_on), '[]')
                   FROM addressed_deadline deadline WHERE deadline.addressed_decision_id = decision.id),
     'byKind', (SELECT coalesce(json_agg(json_build_object('code', code, 'name', code, 'tally', tally) ORDER BY code), '[]')
                FROM by_kind),
     'byRegion', ${groups('by_region grouped JOIN region ON region.code = grouped.code', 'region.name')},
     'byKreis', ${groups(
       'by_kreis grouped LEFT JOIN public_body kreis ON kreis.key = grouped.code',
       `coalesce(kreis.name, 'Kreisfreie Städte')`,
     )},
     'viewerTracks', ${all},
     'boardId', (SELECT resolution.board_id FROM resolution WHERE resolution.id = decision.resolution_id)
   ) AS json
   FROM chosen decision`,
);

const map = defineStatement(
  'implementation.map',
  `SELECT json_agg(json_build_object(
     'key', body.key, 'name', body.short_name, 'addressed', told.duties > 0,
     'state', CASE WHEN $2::text IS NOT NULL THEN told.state END,
     'overdue', CASE WHEN told.visible > 0 THEN told.overdue END,
     'done', CASE WHEN told.visible > 0 THEN told.done END,
     'total', CASE WHEN told.visible > 0 THEN told.visible END
   ) ORDER BY body.short_name COLLATE "de-x-icu") AS json
   FROM public_body body
   LEFT JOIN LATERAL (
     SELECT count(*) AS duties, count(*) FILTER (WHERE visible) AS visible,
            count(*) FILTER (WHERE visible AND done) AS done, count(*) FILTER (WHERE visible AND late) AS overdue,
            min(state) FILTER (WHERE visible) AS state
     FROM (
       SELECT obligation.state, ${stateIsTold('decision', 'obligation', all)} AS visible,
              ${isDone('obligation')} AS done, ${overdueNow('obligation')} AS late
       FROM told_obligation obligation JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
       WHERE obligation.public_body_id = body.id AND obligation.carried_to_id IS NULL
         AND ($2::text IS NULL OR decision.slug = $2)
     ) duty
   ) told ON true
   WHERE body.kind = 'gemeinde' AND body.land_code = '05' AND body.merged_into_id IS NULL
     AND ($2::text IS NULL OR EXISTS (SELECT FROM addressed_decision WHERE slug = $2))`,
);

const land = defineStatement(
  'implementation.landProgress',
  `WITH figure AS MATERIALIZED (${figures('addressed_decision', ['all'])}),
   -- What is hidden of one decision must not be what is left of the sum of all.
   told AS (
     SELECT decision.id FROM addressed_decision decision
     WHERE NOT ${namesBodies(
       'decision',
       all,
       `(SELECT ${bodies} FROM figure WHERE figure.addressed_decision_id = decision.id AND figure.side = 'municipal')`,
       'municipal',
     )}
   )
   SELECT json_build_object(
     'asOf', now(),
     'municipal', (SELECT ${countedTally} FROM figure
                   WHERE figure.side = 'municipal' AND figure.addressed_decision_id IN (SELECT id FROM told)),
     'bodies', counted.bodies, 'reportingBodies', counted.reporting_bodies,
     'decisions', (SELECT coalesce(json_agg(${progressJson} ORDER BY decision.decided_on DESC, decision.slug), '[]')
                   FROM addressed_decision decision WHERE decision.basis_of_force <> 'none')
   ) AS json
   FROM (SELECT ${all}) reader CROSS JOIN municipal_bodies_counted() counted`,
);

const ofDecision = defineStatement('implementation.rollupOfDecision', rollupOfDecision);
const publicOfDecision = defineStatement('implementation.publicRollupOfDecision', publicRollupOfDecision);
const ofBody = defineStatement('implementation.rollupOfBody', rollupOfBody);
const publicOfBody = defineStatement('implementation.publicRollupOfBody', publicRollupOfBody);

export type RolloutRow = Omit<Rollout, `viewerCan${string}`> & { readonly boardId: string | null };

/** How far decisions are: figures for everybody, single states as far as the publication level allows. */
@Injectable()
export class RolloutQueries {
  constructor(private readonly reads: Reads) {}

  /** The newest first; of one standard, if its slug is given. */
  async list(actor: Actor, standard: string | null): Promise<readonly DecisionProgress[]> {
    return (await this.reads.json<readonly DecisionProgress[]>(list, [tracks(actor), standard])) ?? [];
  }

  one(actor: Actor, slug: string): Promise<RolloutRow | null> {
    return this.reads.json(one, [tracks(actor), slug]);
  }

  /** The states of a decision by Regierungsbezirk, from the counters alone; null for an unknown decision. */
  byRegion(actor: Actor, slug: string): Promise<readonly GroupTally[] | null> {
    return this.reads.json(tracks(actor) ? ofDecision : publicOfDecision, [slug]);
  }

  /** All duties of a municipality in one tally; null for an unknown key. */
  ofBody(actor: Actor, key: string): Promise<Tally | null> {
    return this.reads.json(tracks(actor) ? ofBody : publicOfBody, [key]);
  }

  /** Every Gemeinde, for one decision or for all; null for an unknown decision. */
  map(actor: Actor, slug: string | null): Promise<readonly MapPlace[] | null> {
    return this.reads.json(map, [tracks(actor), slug]);
  }

  async land(actor: Actor): Promise<LandProgress> {
    const progress = await this.reads.json<LandProgress>(land, [tracks(actor)]);
    if (progress === null) throw new Error('The progress of the Land has no row');
    return progress;
  }
}

/** Whether the actor follows the progress of every body, whatever is published. */
function tracks(actor: Actor): boolean {
  return may(actor, 'obligation.track').allowed;
}
