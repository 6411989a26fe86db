import type { Actor } from '@gremia/domain/access/actor';
import { reach } from '@gremia/domain/access/reach';
import { boundByLaw, lawText, scopeByLaw } from '@gremia/domain/implementation/confirm-federal-decision';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { confirmingBoard } from './confirmation.service.ts';
import type { FederalDecisionPreview } from './dto/federal-decision-preview.ts';
import { bodiesInScope } from './scope.sql.ts';

/** The scope by law of `standard`: $3 is that of a standard without a task of its own. */
const scope = `jsonb_set($3::jsonb, '{competence}', coalesce(to_jsonb(standard.competence), 'null'::jsonb))`;

const preview = defineStatement(
  'implementation.federalDecisionPreview',
  `SELECT json_build_object(
     'number', decision.number, 'basisText', $4::text, 'binding', decision.binding,
     'confirmed', EXISTS (SELECT FROM addressed_decision WHERE federal_decision_id = decision.id),
     'standards', (SELECT coalesce(json_agg(json_build_object(
                     'slug', standard.slug, 'name', standard.name, 'kind', standard.kind, 'competence', standard.competence,
                     'assumptions', (SELECT coalesce(json_agg(DISTINCT competence.source), '[]') FROM competence
                                     WHERE competence.task = standard.competence AND competence.assumption),
                     'deadlines', standard.deadlines, 'bodies', bodies.list
                   ) ORDER BY standard.name), '[]')
                   FROM standard
                   CROSS JOIN LATERAL (
                     SELECT coalesce(json_agg(json_build_object(
                              'key', candidate.key, 'name', candidate.name, 'kind', candidate.kind,
                              'kreisName', kreis.name, 'population', candidate.population,
                              'addressed', addressed.id IS NOT NULL
                            ) ORDER BY candidate.name COLLATE "de-x-icu"), '[]') AS list
                     FROM public_body candidate
                     LEFT JOIN public_body kreis ON kreis.key = candidate.kreis_key
                     LEFT JOIN (${bodiesInScope(scope)}) addressed ON addressed.id = candidate.id
                     WHERE candidate.kind = ANY ($5::text[]) AND candidate.land_code = '05'
                   ) bodies
                   WHERE standard.decision_number = decision.number AND standard.bindingness = 'binding'
                     AND standard.binds_municipalities)
   ) AS json
   FROM federal_decision decision
   WHERE (decision.number = $1 OR decision.id::text = $1)
     AND EXISTS (SELECT FROM board WHERE board.slug = '${confirmingBoard}' AND board.id = ANY ($2::uuid[]))`,
);

/** What a confirmation would do, before it is done. */
@Injectable()
export class PreviewQueries {
  constructor(private readonly reads: Reads) {}

  /** Null for an unknown number and for who may not confirm. */
  federalDecision(actor: Actor, idOrNumber: string): Promise<FederalDecisionPreview | null> {
    const { boardIds } = reach(actor, 'federalDecision.confirm');
    const values = [idOrNumber, boardIds, JSON.stringify(scopeByLaw(null)), lawText, boundByLaw];
    return this.reads.json(preview, values);
  }
}
