import type { Actor } from '@gremia/domain/access/actor';
import { reach } from '@gremia/domain/access/reach';
import { type AuthorisationKind, weighStatement } from '@gremia/domain/reporting/authority';
import { undoMinutes } from '@gremia/domain/reporting/undo-report';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { authorisationHolds } from '../accounts/accounts.public.ts';
import { overdueNow, today } from '../implementation/implementation.public.ts';
import type { CollectiveReport } from './dto/collective-report.ts';
import type { ProposedReport } from './dto/proposed-report.ts';
import type { DutyFilter, ReportableDuties, ReportableDuty } from './dto/reportable-duties.ts';

/** So many are listed and chosen at once; a file takes more. */
export const mostListed = 1_000;

const authority = `
  json_build_object('own', body.id = $2::uuid, 'kind', authorisation.kind, 'procedureNamed', EXISTS (
    SELECT FROM authorised_procedure procedure
    WHERE procedure.provider_authorisation_id = authorisation.id AND procedure.standard_id = decision.standard_id))`;

const duties = defineStatement(
  'reporting.duties',
  `WITH duty AS (
     SELECT obligation.id, body.key, body.name, body.id AS body_id, decision.slug, decision.title AS title, obligation.state, obligation.state_on,
            obligation.revision, obligation.due_on, obligation.product, ${overdueNow('obligation')} AS overdue,
            ${authority} AS authority
     FROM obligation
     JOIN public_body body ON body.id = obligation.public_body_id
     JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id AND decision.ended_on IS NULL
     LEFT JOIN provider_authorisation authorisation
       ON authorisation.provider_id = $2::uuid AND authorisation.public_body_id = body.id
      AND ${authorisationHolds('authorisation', today)}
     WHERE obligation.public_body_id = ANY ($1::uuid[]) AND obligation.carried_to_id IS NULL
       AND ($3::text IS NULL OR decision.slug = $3)
       AND ($4::text IS NULL OR EXISTS (SELECT FROM standard WHERE standard.id = decision.standard_id AND standard.slug = $4))
       AND ($5::text[] IS NULL OR obligation.state = ANY ($5))
       AND (NOT $6::boolean OR ${overdueNow('obligation')})
       AND ($7::text IS NULL OR body.key = $7 OR strpos(lower(body.name), lower($7)) > 0)
       AND ($8::uuid[] IS NULL OR obligation.id = ANY ($8))
   )
   SELECT json_build_object(
     'asOf', now(), 'total', (SELECT count(*) FROM duty),
     'rows', (SELECT coalesce(json_agg(json_build_object(
         'id', id, 'bodyKey', key, 'bodyName', name, 'decisionSlug', slug, 'title', title, 'state', state,
         'stateOn', state_on, 'revision', revision, 'dueOn', due_on, 'overdue', overdue, 'product', product,
         'authority', authority, 'proposed', EXISTS (
           SELECT FROM proposed_report proposal WHERE proposal.obligation_id = listed.id AND proposal.outcome = 'waiting')
       ) ORDER BY name COLLATE "de-x-icu", title, id), '[]')
       FROM (SELECT * FROM duty ORDER BY name COLLATE "de-x-icu", title, id LIMIT ${mostListed}) listed),
     'decisions', (SELECT coalesce(json_agg(json_build_object('slug', slug, 'title', title, 'duties', duties)
                                            ORDER BY title, slug), '[]')
       FROM (SELECT decision.slug, decision.title AS title, count(*) AS duties
             FROM obligation JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
             WHERE obligation.public_body_id = ANY ($1::uuid[]) AND obligation.carried_to_id IS NULL AND decision.ended_on IS NULL
             GROUP BY decision.id) offered)
   ) AS json`,
);

const collectiveJson = (entries: string): string => `
  json_build_object(
    'id', made.id, 'reportedAt', made.created, 'undoableUntil', made.created + interval '${undoMinutes} minutes',
    'undoable', made.created + interval '${undoMinutes} minutes' >= now(),
    'reportedBy', (SELECT person.name FROM person WHERE person.id = made.reported_by),
    'source', made.source, 'reported', made.reported, 'proposed', made.proposed,
    'undone', (SELECT count(*) FROM collective_report_entry entry
               WHERE entry.collective_report_id = made.id AND entry.undone_revision IS NOT NULL),
    'entries', ${entries})`;

const dutyOfEntry = `
  JOIN obligation ON obligation.id = entry.obligation_id
  JOIN public_body body ON body.id = obligation.public_body_id
  JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id`;

const entriesJson = `(
  SELECT coalesce(json_agg(row ORDER BY name COLLATE "de-x-icu", row->>'title'), '[]') FROM (
    SELECT body.name, json_build_object(
      'obligationId', entry.obligation_id, 'bodyKey', body.key, 'bodyName', body.name, 'title', decision.title,
      'state', report.state, 'before', entry.before_state, 'undone', entry.undone_revision IS NOT NULL,
      'reportedSince', obligation.revision > coalesce(entry.undone_revision, entry.revision), 'proposal', NULL) AS row
    FROM collective_report_entry entry ${dutyOfEntry}
    JOIN report ON report.obligation_id = entry.obligation_id AND report.revision = entry.revision
    WHERE entry.collective_report_id = made.id
    UNION ALL
    SELECT body.name, json_build_object(
      'obligationId', entry.obligation_id, 'bodyKey', body.key, 'bodyName', body.name, 'title', decision.title,
      'state', entry.state, 'before', obligation.state, 'undone', entry.outcome = 'withdrawn',
      'reportedSince', obligation.revision > entry.seen_revision, 'proposal', entry.outcome)
    FROM proposed_report entry ${dutyOfEntry}
    WHERE entry.collective_report_id = made.id
    LIMIT ${mostListed}) listed)`;

const collectiveReport = defineStatement(
  'reporting.collectiveReport',
  `SELECT ${collectiveJson(entriesJson)} AS json FROM collective_report made
   WHERE made.id = $1::uuid AND made.public_body_id = ANY ($2::uuid[])`,
);

const collectiveReports = defineStatement(
  'reporting.collectiveReports',
  `SELECT coalesce(json_agg(${collectiveJson(`'[]'::json`)} ORDER BY made.created DESC), '[]') AS json
   FROM (SELECT * FROM collective_report WHERE public_body_id = $1::uuid ORDER BY created DESC LIMIT 20) made`,
);

const proposals = defineStatement(
  'reporting.proposals',
  `SELECT json_build_object('id', body.id, 'proposals', (
     SELECT coalesce(json_agg(json_build_object(
       'id', proposal.id, 'title', decision.title, 'currentState', obligation.state, 'state', proposal.state,
       'on', proposal.reported_on, 'product', proposal.product, 'productVersion', proposal.product_version,
       'ground', proposal.ground, 'note', proposal.note, 'details', proposal.details, 'proposedAt', proposal.created, 'overtaken', obligation.revision <> proposal.seen_revision,
       'provider', provider.short_name,
       'reportedBy', (SELECT person.name FROM person WHERE person.id = made.reported_by)
     ) ORDER BY proposal.created), '[]')
     FROM proposed_report proposal
     JOIN collective_report made ON made.id = proposal.collective_report_id
     JOIN public_body provider ON provider.id = made.public_body_id
     JOIN obligation ON obligation.id = proposal.obligation_id
     JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
     WHERE obligation.public_body_id = body.id AND proposal.outcome = 'waiting')) AS json
   FROM public_body body WHERE body.key = $1`,
);

type DutyRow = Omit<ReportableDuty, 'weight'> & {
  readonly authority: { own: boolean; kind: AuthorisationKind | null; procedureNamed: boolean };
};

/** What may be reported on, what was reported at once, and what waits for a body's word. */
@Injectable()
export class ReportingQueries {
  constructor(private readonly reads: Reads) {}

  async duties(actor: Actor, filter: Partial<DutyFilter>): Promise<ReportableDuties | null> {
    const { publicBodyIds } = reach(actor, 'obligation.reportMany');
    const answer = await this.reads.json<Omit<ReportableDuties, 'rows'> & { rows: readonly DutyRow[] }>(
      duties,
      [
        publicBodyIds,
        officeOf(actor),
        filter.decision ?? null,
        filter.standard ?? null,
        filter.states ?? null,
        filter.overdueOnly ?? false,
        filter.search?.trim() || null,
        filter.obligationIds ?? null,
      ],
    );
    if (answer === null) return null;
    const rows = answer.rows.map(({ authority: facts, ...row }): ReportableDuty => {
      const weight = weighStatement(facts);
      return { ...row, weight: weight.accepted ? weight.fact : null };
    });
    return { ...answer, rows };
  }

  /** Null for an unknown id, and for the act of another office. */
  collectiveReport(actor: Actor, id: string): Promise<CollectiveReport | null> {
    return this.reads.json(collectiveReport, [id, [officeOf(actor)].filter(Boolean)]);
  }

  async collectiveReports(actor: Actor): Promise<readonly CollectiveReport[]> {
    return (await this.reads.json<readonly CollectiveReport[]>(collectiveReports, [officeOf(actor)])) ?? [];
  }

  /** Null for an unknown key; whoever asks must still be allowed to decide for the body `id`. */
  proposals(
    publicBodyKey: string,
  ): Promise<{ readonly id: string; readonly proposals: readonly ProposedReport[] } | null> {
    return this.reads.json(proposals, [publicBodyKey]);
  }
}

/** The body, or the provider, in whose office somebody reports. */
function officeOf({ role }: Actor): string | null {
  return role !== null && 'publicBodyId' in role ? role.publicBodyId : null;
}
