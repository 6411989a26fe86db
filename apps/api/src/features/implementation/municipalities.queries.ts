import type { Actor } from '@gremia/domain/access/actor';
import { may } from '@gremia/domain/access/permissions';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { decisionJson } from './decision.sql.ts';
import type { Municipality, MunicipalitySummary } from './dto/municipality.ts';
import { doneOf, totalOf } from './counters.sql.ts';
import { bodyForKey, formerlyJson } from '../public-bodies/public-bodies.public.ts';
import { evidenceJson, overdueNow, stateIsTold } from './figures.sql.ts';
import { toldDeadline } from './told-deadline.sql.ts';

const all = '$1::boolean';

const summaryFields = `
  'key', body.key, 'name', body.name, 'shortName', body.short_name, 'kind', body.kind, 'kreisfrei', body.kreisfrei,
  'kreisKey', body.kreis_key, 'kreisName', (SELECT kreis.name FROM public_body kreis WHERE kreis.key = body.kreis_key),
  'regionName', (SELECT region.name FROM region WHERE region.code = body.region_code),
  'population', body.population, 'sizeClass', body.size_class`;

const listed = (figures: 'body_figures' | 'told_body_figures'): string =>
  `WITH told AS MATERIALIZED (
     SELECT figure.public_body_id, sum(${totalOf('figure')}) AS total, sum(${doneOf('figure')}) AS done
     FROM ${figures} figure
     GROUP BY figure.public_body_id HAVING sum(${totalOf('figure')}) > 0
   )
   SELECT coalesce(json_agg(json_build_object(${summaryFields}, 'done', told.done, 'total', told.total)
                            ORDER BY body.name COLLATE "de-x-icu"), '[]') AS json
   FROM public_body body LEFT JOIN told ON told.public_body_id = body.id
   WHERE body.kind IN ('gemeinde', 'kreis', 'landschaftsverband') AND body.land_code = '05'
     AND (body.valid_to IS NULL OR body.valid_to >= current_date)`;
const list = defineStatement('implementation.municipalities', listed('body_figures'));
const publicList = defineStatement('implementation.publicMunicipalities', listed('told_body_figures'));

const one = defineStatement(
  'implementation.municipality',
  `SELECT json_build_object(${summaryFields},
     'asOf', now(), 'formerly', ${formerlyJson}, 'website', body.website, 'source', body.source, 'areaKm2', body.area_km2,
     'providerName', (SELECT provider.name FROM public_body provider WHERE provider.id = body.provider_id),
     'providerConfidence', body.provider_confidence,
     'duties', (SELECT coalesce(json_agg(json_build_object(
                  'decision', ${decisionJson}, 'dueOn', deadline.due_on, 'pausedSince', deadline.paused_since,
                  'agreedDueOn', deadline.agreed_due_on,
                  'bindingSince', obligation.binding_since,
                  'told', told.told, 'state', CASE WHEN told.told THEN obligation.state END,
                  'stateOn', CASE WHEN told.told THEN obligation.state_on END,
                  'overdue', CASE WHEN told.told THEN ${overdueNow('obligation')} END,
                  'example', CASE WHEN told.told THEN obligation.state_is_example END,
                  'evidence', (SELECT coalesce(json_agg(${evidenceJson} ORDER BY file.created, file.id), '[]')
                               FROM evidence_file file JOIN evidence_release release ON release.evidence_file_id = file.id
                               WHERE told.told AND file.obligation_id = obligation.id)
                ) ORDER BY decision.decided_on DESC, decision.slug), '[]')
                FROM told_obligation obligation JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
                CROSS JOIN LATERAL (SELECT ${stateIsTold('decision', 'obligation', all)} AS told) told
                ${toldDeadline('told.told')}
                WHERE obligation.public_body_id = body.id),
     'recommendations', (SELECT coalesce(json_agg(json_build_object(
                           'decision', ${decisionJson}, 'told', told.told,
                           'state', CASE WHEN told.told THEN response.state END
                         ) ORDER BY decision.decided_on DESC, decision.slug), '[]')
                         FROM told_response response JOIN addressed_decision decision ON decision.id = response.addressed_decision_id
                         CROSS JOIN LATERAL (SELECT ${all} OR decision.publication_level = 'state' AS told) told
                         WHERE response.public_body_id = body.id)
   ) AS json
   FROM public_body body
   WHERE body.id = ${bodyForKey('$2')} AND body.kind IN ('gemeinde', 'kreis', 'landschaftsverband') AND body.land_code = '05'`,
);

/** What everybody may see of single municipalities: products and notes at no level. */
@Injectable()
export class MunicipalitiesQueries {
  constructor(private readonly reads: Reads) {}

  async list(actor: Actor): Promise<readonly MunicipalitySummary[]> {
    return (
      (await this.reads.json<readonly MunicipalitySummary[]>(tracks(actor) ? list : publicList, [])) ?? []
    );
  }

  one(actor: Actor, key: string): Promise<Municipality | null> {
    return this.reads.json(one, [tracks(actor), key]);
  }
}

function tracks(actor: Actor): boolean {
  return may(actor, 'obligation.track').allowed;
}
