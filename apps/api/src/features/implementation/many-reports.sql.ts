import { joinFirstVersions, standardFactsOfMany } from './standard-facts.sql.ts';

/** The duties of $1 and what decides about a report on them, locked in one order, so that two acts never wait in a ring. */
export const obligationsForReport = `
  SELECT obligation.id, obligation.public_body_id AS "publicBodyId", obligation.state, obligation.state_on::text AS "stateOn",
         obligation.revision, obligation.product, obligation.note, obligation.state_is_example AS example,
         decision.ended_on IS NOT NULL AS ended, obligation.carried_to_id IS NOT NULL AS merged,
         decision.slug AS "decisionSlug", decision.standard_id AS "standardId", ${standardFactsOfMany}
  FROM obligation JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
  ${joinFirstVersions}
  WHERE obligation.id = ANY ($1::uuid[]) ORDER BY obligation.id FOR UPDATE OF obligation`;

const detail = (name: string, type: string): string => `(told.details->>'${name}')::${type}`;

/** The columns of what a report tells beside its state, from `ReportDetails` as jsonb; null where it tells nothing. */
const detailColumns = `
  ${detail('plannedFor', 'date')}, ${detail('shareDone', 'smallint')},
  (SELECT nullif(array_agg(named ORDER BY place), '{}')
   FROM jsonb_array_elements_text(told.details->'obstacles') WITH ORDINALITY AS obstacle(named, place)),
  nullif(told.details->>'obstacleNote', ''), nullif(told.details->>'evidenceLink', ''),
  ${detail('oneOffCostCents', 'bigint')}, ${detail('yearlyCostCents', 'bigint')}`;

/** What a report told beside its state, as `ReportDetails`. */
export const detailsJson = (report: string): string => `json_build_object(
  'plannedFor', ${report}.planned_for, 'shareDone', ${report}.share_done,
  'obstacles', coalesce(${report}.obstacles, '{}'), 'obstacleNote', coalesce(${report}.obstacle_note, ''),
  'evidenceLink', coalesce(${report}.evidence_link, ''),
  'oneOffCostCents', ${report}.one_off_cost_cents, 'yearlyCostCents', ${report}.yearly_cost_cents)`;

/** Joins as `report` what the body said last of a duty: a check or more time says nothing about plan, hindrance or cost. */
export const lastWord = (obligation: string): string => `LEFT JOIN LATERAL (
  SELECT * FROM report WHERE report.obligation_id = ${obligation}.id AND report.state NOT IN ('checked', 'extended')
  ORDER BY report.revision DESC LIMIT 1) report ON true`;

/** Many reports and the states that they set in one statement; a duty that has moved on or ended gets none. */
export const recordReports = `
  WITH given AS (
    SELECT * FROM unnest($1::uuid[], $2::integer[], $3::text[], $4::date[], $5::date[], $6::text[], $7::text[],
                         $8::text[], $9::boolean[], $10::integer[], $15::jsonb[], $16::text[])
      AS given(id, revision, state, told_on, state_on, product, product_version, note, example, undoes, details, ground)
  ), moved AS (
    UPDATE obligation
    SET state = given.state, state_on = given.state_on, revision = given.revision, product = given.product,
        note = given.note, state_is_example = given.example, modified = $14::timestamptz
    FROM given WHERE obligation.id = given.id AND obligation.revision = given.revision - 1
      AND NOT EXISTS (SELECT FROM addressed_decision decision
                      WHERE decision.id = obligation.addressed_decision_id AND decision.ended_on IS NOT NULL)
    RETURNING obligation.id
  ), added AS (
    INSERT INTO report (obligation_id, revision, state, reported_on, product, product_version, note, undoes_revision,
                        reported_by, on_behalf_by_provider_id, confirmed_by, intent, created, planned_for, share_done,
                        obstacles, obstacle_note, evidence_link, one_off_cost_cents, yearly_cost_cents, ground)
    SELECT id, revision, state, told_on, product, product_version, note, undoes,
           $11::uuid, $12::uuid, $13::uuid, gen_random_uuid(), $14::timestamptz, ${detailColumns}, ground
    FROM given told JOIN moved USING (id)
    RETURNING id
  )
  SELECT count(*)::integer AS recorded FROM added`;

/** Taking reports back restores the files of those before: $1 are the duties, $2 the revisions that take back. */
export const restoreEvidence = `
  INSERT INTO report_evidence (report_id, evidence_file_id, position)
  SELECT undoing.id, named.evidence_file_id, named.position
  FROM unnest($1::uuid[], $2::integer[]) AS undone(obligation_id, revision)
  JOIN report undoing USING (obligation_id, revision)
  JOIN report before ON before.obligation_id = undoing.obligation_id AND before.revision = undoing.undoes_revision - 1
  JOIN report_evidence named ON named.report_id = before.id`;
