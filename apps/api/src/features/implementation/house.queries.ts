import type { Actor } from '@gremia/domain/access/actor';
import { reach } from '@gremia/domain/access/reach';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { smallestPublishedGroup } from '@gremia/domain/proposals/publication-level';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { overdueOfBody } from './counters.sql.ts';
import { decisionJson } from './decision.sql.ts';
import type { HouseReport } from './dto/house-report.ts';
import type { House, RepresentedBody } from './dto/house.ts';
import { evidenceJson, isDone, overdueNow, today } from './figures.sql.ts';
import { toldGroup } from './published-groups.sql.ts';
import { firstVersionOn } from './standard-facts.sql.ts';
import { bodyForKey } from '../public-bodies/public-bodies.public.ts';

/** Who the reader may look at: $2 everybody, or the bodies of $3. */
const mayRead = `($2::boolean OR body.id = ANY ($3::uuid[]))`;

const soonDays = 90;

const urgency = `
  CASE WHEN ${overdueNow('obligation')} THEN 'overdue'
       WHEN obligation.state IN ('implemented', 'checked', 'notApplicable') THEN 'done'
       WHEN obligation.due_on <= ${today} + ${soonDays} THEN 'soon'
       ELSE 'later' END`;

/**
 * How many others of a group have done the same: what everybody sees of it, less the body itself; nothing where the
 * public page hides the group, or where so few are left that it names them.
 */
const neighbours = (grouping: 'kreis' | 'size', code: string): string => `
  (SELECT CASE WHEN others.total >= ${smallestPublishedGroup} OR decision.publication_level = 'state'
               THEN json_build_object('done', others.done, 'total', others.total) END
   FROM (SELECT told.total - (obligation.carried_to_id IS NULL)::integer AS total,
                told.done - (${isDone('obligation')} AND obligation.carried_to_id IS NULL)::integer AS done
         FROM (${toldGroup('decision', grouping, code)}) told) others)`;

/** The duty and those of bodies that went up in its own: their reports are its history. */
export const dutyWithItsParts = (obligation: string): string => `
  WITH RECURSIVE line AS (
    SELECT ${obligation}.id UNION ALL SELECT part.id FROM line JOIN obligation part ON part.carried_to_id = line.id
  ) SELECT id FROM line`;

export const reportJson = `
  json_build_object(
    'id', report.id, 'revision', report.revision, 'state', report.state, 'on', report.reported_on,
    'product', report.product, 'productVersion', report.product_version, 'ground', report.ground, 'note', report.note,
    'plannedFor', report.planned_for, 'shareDone', report.share_done, 'obstacles', coalesce(report.obstacles, '{}'),
    'obstacleNote', report.obstacle_note, 'evidenceLink', report.evidence_link,
    'evidenceFiles', (SELECT coalesce(json_agg(${evidenceJson} ORDER BY named.position), '[]')
                      FROM report_evidence named JOIN evidence_file file ON file.id = named.evidence_file_id
                      WHERE named.report_id = report.id),
    'oneOffCostCents', report.one_off_cost_cents, 'yearlyCostCents', report.yearly_cost_cents,
    'reportedAt', report.created, 'example', report.example,
    'reportedBy', (SELECT person.name FROM person WHERE person.id = report.reported_by),
    'formerBody', (SELECT former.name FROM obligation told JOIN public_body former ON former.id = told.public_body_id
                   WHERE told.id = report.obligation_id AND told.carried_to_id IS NOT NULL),
    'undoesRevision', report.undoes_revision,
    'confirmedBy', (SELECT person.name FROM person WHERE person.id = report.confirmed_by),
    'provider', (SELECT provider.short_name FROM public_body provider WHERE provider.id = report.on_behalf_by_provider_id))`;

const dutyJson = `
  json_build_object(
    'id', obligation.id, 'urgency', ${urgency}, 'state', obligation.state, 'stateOn', obligation.state_on,
    'revision', obligation.revision, 'product', obligation.product, 'note', obligation.note,
    'dueOn', obligation.due_on, 'pausedSince', obligation.paused_since, 'agreedDueOn', obligation.agreed_due_on, 'deadlineClass', obligation.deadline_class, 'bindingSince', obligation.binding_since,
    'released', obligation.released, 'stateIsExample', obligation.state_is_example, 'decision', ${decisionJson},
    'lastReport', (SELECT ${reportJson} FROM report
                   WHERE report.obligation_id = obligation.id AND report.revision = obligation.revision),
    'inKreis', ${neighbours('kreis', 'body.kreis_key')},
    'inSizeClass', ${neighbours('size', 'body.size_class')})`;

const house = defineStatement(
  'implementation.house',
  `SELECT json_build_object('id', body.id, 'house', CASE WHEN ${mayRead} THEN json_build_object(
     'asOf', now(),
     'mergedInto', (SELECT json_build_object('key', successor.key, 'name', successor.name, 'on', body.valid_to + 1)
                    FROM public_body successor WHERE successor.id = ${bodyForKey('$1')} AND successor.id <> body.id),
     'key', body.key, 'name', body.name, 'kind', body.kind, 'sizeClass', body.size_class,
     'kreisName', (SELECT kreis.name FROM public_body kreis WHERE kreis.key = body.kreis_key),
     'providerName', (SELECT provider.short_name FROM public_body provider WHERE provider.id = body.provider_id),
     'duties', (SELECT coalesce(json_agg(${dutyJson} ORDER BY obligation.due_on NULLS LAST, decision.slug), '[]')
                FROM obligation JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
                WHERE obligation.public_body_id = body.id),
     'recommendations', (SELECT coalesce(json_agg(json_build_object(
                           'id', response.id, 'state', response.state, 'reason', response.reason,
                           'answeredOn', response.answered_on, 'decision', ${decisionJson},
                           'accessionOpen', decision.basis_of_force = 'accession' AND NOT EXISTS (
                             SELECT FROM obligation bound WHERE bound.addressed_decision_id = decision.id
                               AND bound.public_body_id = body.id)
                         ) ORDER BY decision.decided_on DESC, decision.slug), '[]')
                         FROM response JOIN addressed_decision decision ON decision.id = response.addressed_decision_id
                         WHERE response.public_body_id = body.id
                           AND NOT EXISTS (SELECT FROM obligation bound
                             WHERE bound.addressed_decision_id = decision.id AND bound.public_body_id = body.id))
   ) END) AS json
   FROM public_body body WHERE body.id = coalesce((SELECT id FROM public_body WHERE key = $1), ${bodyForKey('$1')})`,
);

const history = defineStatement(
  'implementation.history',
  `SELECT json_build_object('id', body.id, 'reports', CASE WHEN ${mayRead} THEN (
     SELECT coalesce(json_agg(${reportJson} ORDER BY report.created DESC, report.revision DESC), '[]')
     FROM report WHERE report.obligation_id IN (${dutyWithItsParts('obligation')})) END) AS json
   FROM told_obligation told
   LEFT JOIN obligation ON obligation.id = told.id
   JOIN public_body body ON body.id = told.public_body_id
   WHERE told.id = $1::uuid`,
);

const successor = defineStatement(
  'implementation.successor',
  `SELECT to_json(body.name) AS json FROM told_obligation part
   JOIN told_obligation duty ON duty.id = part.carried_to_id JOIN public_body body ON body.id = duty.public_body_id
   WHERE part.id = $1::uuid`,
);

const firstVersion = defineStatement(
  'implementation.firstVersion',
  `SELECT to_json(${firstVersionOn}) AS json FROM told_obligation obligation
   JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id WHERE obligation.id = $1::uuid`,
);

const represented = defineStatement(
  'implementation.represented',
  `SELECT coalesce(json_agg(json_build_object(
     'key', body.key, 'name', body.name, 'kind', body.kind,
     'overdue', ${overdueOfBody('body.id', { figures: 'body_figures', obligation: 'obligation.carried_to_id IS NULL' })}
   ) ORDER BY body.name COLLATE "de-x-icu"), '[]') AS json
   FROM public_body body WHERE body.id = ANY ($1::uuid[])`,
);

export interface HouseRow {
  readonly id: string;
  readonly house: Omit<House, `viewerCan${string}`> | null;
}

export interface HistoryRow {
  readonly id: string;
  readonly reports: readonly HouseReport[] | null;
}

/** What one body has to do: for its own people, its provider and the auditor. */
@Injectable()
export class HouseQueries {
  constructor(private readonly reads: Reads) {}

  /** Null for an unknown key; `house` is null where the actor may not look. */
  house(actor: Actor, publicBodyKey: string): Promise<HouseRow | null> {
    return this.reads.json(house, [publicBodyKey, ...readable(actor)]);
  }

  history(actor: Actor, obligationId: string): Promise<HistoryRow | null> {
    return this.reads.json(history, [obligationId, ...readable(actor)]);
  }

  /** The name of the body that carries the duty on; null where it goes on where it was. */
  successorOf(obligationId: string): Promise<string | null> {
    return this.reads.json(successor, [obligationId]);
  }

  /** The day of the first version of the standard of the duty; null where it is not known. */
  firstVersionOf(obligationId: string): Promise<CalendarDate | null> {
    return this.reads.json(firstVersion, [obligationId]);
  }

  /** The bodies for which the actor reports, in German order. */
  async represented(actor: Actor): Promise<readonly RepresentedBody[]> {
    const bodies = reach(actor, 'obligation.reportMany').publicBodyIds;
    return (await this.reads.json<readonly RepresentedBody[]>(represented, [bodies])) ?? [];
  }
}

function readable(actor: Actor): readonly [boolean, readonly string[]] {
  const { everywhere, publicBodyIds } = reach(actor, 'obligation.read');
  return [everywhere, publicBodyIds];
}
