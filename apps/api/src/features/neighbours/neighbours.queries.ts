import type { Actor } from '@gremia/domain/access/actor';
import { may } from '@gremia/domain/access/permissions';
import { costLimits } from '@gremia/domain/neighbours/help-offer';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import {
  decisionJson,
  type ToldGrouping,
  isDone,
  sideOf,
  toldGroup,
} from '../implementation/implementation.public.ts';
import { smallestPublishedGroup } from '@gremia/domain/proposals/publication-level';
import type { Comparison } from './dto/comparison.ts';
import type { Neighbourhood } from './dto/neighbourhood.ts';

/** What neighbours are told of the cost: the band of the last amount that was reported. */
const costBand = `
  (SELECT CASE WHEN told.one_off_cost_cents <= ${costLimits.upTo10000} THEN 'upTo10000'
               WHEN told.one_off_cost_cents <= ${costLimits.upTo50000} THEN 'upTo50000'
               WHEN told.one_off_cost_cents <= ${costLimits.upTo250000} THEN 'upTo250000' ELSE 'more' END
   FROM report told WHERE told.obligation_id = other.id AND told.one_off_cost_cents IS NOT NULL
   ORDER BY told.revision DESC LIMIT 1)`;

const mostHelpers = 50;

/** Bodies of the same kind and size or Kreis that have done the same and let others ask. */
const helpers = `
  (SELECT coalesce(json_agg(json_build_object(
     'bodyKey', key, 'bodyName', name, 'sameKreis', same_kreis, 'sameSize', same_size, 'since', state_on,
     'product', product, 'productVersion', product_version, 'operator', operator, 'costBand', cost_band,
     'contactName', contact_name, 'contactAddress', contact_address, 'example', example
   ) ORDER BY same_kreis DESC, same_size DESC, name COLLATE "de-x-icu"), '[]')
   FROM (
     SELECT neighbour.key, neighbour.name, other.state_on, other.product, offer.contact_name, offer.contact_address,
            offer.example, coalesce(neighbour.kreis_key = body.kreis_key, false) AS same_kreis,
            coalesce(neighbour.size_class = body.size_class, false) AS same_size,
            (SELECT provider.short_name FROM public_body provider WHERE provider.id = neighbour.provider_id) AS operator,
            (SELECT told.product_version FROM report told WHERE told.obligation_id = other.id
               AND told.product = other.product ORDER BY told.revision DESC LIMIT 1) AS product_version,
            ${costBand} AS cost_band
     FROM obligation other
     JOIN help_offer offer ON offer.obligation_id = other.id
     JOIN public_body neighbour ON neighbour.id = other.public_body_id
     WHERE other.addressed_decision_id = decision.id AND ${isDone('other')}
       AND neighbour.id <> body.id AND neighbour.kind = body.kind
       AND (neighbour.kreis_key = body.kreis_key OR neighbour.size_class = body.size_class)
     ORDER BY 8 DESC, 9 DESC, neighbour.name LIMIT ${mostHelpers}
   ) found)`;

const one = defineStatement(
  'neighbours.one',
  `SELECT json_build_object(
     'publicBodyId', body.id, 'state', obligation.state, 'ended', decision.ended_on IS NOT NULL,
     'sizeClass', body.size_class,
     'kreisName', (SELECT kreis.name FROM public_body kreis WHERE kreis.key = body.kreis_key),
     'offer', (SELECT json_build_object('contactName', offer.contact_name, 'contactAddress', offer.contact_address,
                                        'offeredAt', offer.offered_at)
               FROM help_offer offer WHERE offer.obligation_id = obligation.id),
     'helpers', ${helpers}
   ) AS json
   FROM told_obligation told
   LEFT JOIN obligation ON obligation.id = told.id
   JOIN public_body body ON body.id = told.public_body_id
   JOIN addressed_decision decision ON decision.id = told.addressed_decision_id
   WHERE told.id = $1::uuid`,
);

const group = (name: string, grouping: ToldGrouping, code: string): string =>
  `LEFT JOIN LATERAL (${toldGroup('decision', grouping, code)}) ${name} ON true`;

const share = (total: string, done: string): string => `
  CASE WHEN ${total} >= ${smallestPublishedGroup} OR decision.publication_level = 'state' AND ${total} > 0
       THEN json_build_object('total', ${total}, 'done', ${done}) END`;

const comparison = defineStatement(
  'neighbours.comparison',
  `SELECT json_build_object(
     'publicBodyId', body.id, 'asOf', now(), 'name', body.name, 'kind', body.kind, 'sizeClass', body.size_class,
     'kreisName', coalesce((SELECT kreis.name FROM public_body kreis WHERE kreis.key = body.kreis_key),
                           CASE body.kind WHEN 'kreis' THEN body.name END),
     'rows', (
       SELECT coalesce(json_agg(json_build_object(
         'decision', ${decisionJson},
         'state', (SELECT obligation.state FROM obligation
                   WHERE obligation.addressed_decision_id = decision.id AND obligation.public_body_id = body.id LIMIT 1),
         'kreis', ${share('ours.total', 'ours.done')},
         'size', CASE WHEN body.kind = 'gemeinde' THEN ${share('size.total', 'size.done')} END,
         'others', ${share('(whole.total - ours.total)', '(whole.done - ours.done)')}
       ) ORDER BY decision.decided_on DESC, decision.slug), '[]')
       FROM addressed_decision decision
       ${group('ours', 'kreis', `CASE body.kind WHEN 'kreis' THEN body.key ELSE coalesce(body.kreis_key, 'kreisfrei') END`)}
       ${group('size', 'size', 'body.size_class')}
       ${group('whole', 'whole', `''`)}
       WHERE decision.basis_of_force <> 'none'
         AND EXISTS (SELECT FROM told_decision_figures figure
                     WHERE figure.addressed_decision_id = decision.id AND ${sideOf('figure')} = 'municipal')
     )
   ) AS json
   FROM public_body body WHERE body.key = $1 AND body.kind IN ('gemeinde', 'kreis')`,
);

export type NeighbourhoodRow = Omit<Neighbourhood, `viewerCan${string}`> & {
  readonly publicBodyId: string;
  readonly ended: boolean;
};
export type ComparisonRow = Comparison & { readonly publicBodyId: string };

/** Who has done it already, and how far others are. Who may read is decided with what is read. */
@Injectable()
export class NeighboursQueries {
  constructor(private readonly reads: Reads) {}

  one(obligationId: string): Promise<NeighbourhoodRow | null> {
    return this.reads.json(one, [obligationId]);
  }

  comparison(publicBodyKey: string): Promise<ComparisonRow | null> {
    return this.reads.json(comparison, [publicBodyKey]);
  }
}

/** Whether the actor follows every body. */
export function tracks(actor: Actor): boolean {
  return may(actor, 'obligation.track').allowed;
}
