import { bodiesInScope } from './scope.sql.ts';

/**
 * Addresses decisions: the decisions, their deadlines and, for every body in scope, a duty or a question, in one
 * statement. $1 is a list of `Addressing` as jsonb, $2 who confirms it, $3 when.
 * Gives a row for each decision: slug, id and how many bodies it reaches.
 */
export const addressDecisions = `
  WITH named AS MATERIALIZED (
    SELECT uuidv7() AS id, given.*
    FROM jsonb_to_recordset($1::jsonb) AS given(
      "slug" text, "resolutionId" uuid, "federalDecisionId" uuid, "standardId" uuid, "number" text, "title" text,
      "decidedOn" date, "basisOfForce" text, "basisText" text, "scope" jsonb,
      "publicationLevel" text, "example" boolean, "asks" text, "bindingSince" date, "deadlineClass" text,
      "dueOn" date, "deadlines" jsonb)
  ), decision AS (
    INSERT INTO addressed_decision (
      id, slug, resolution_id, federal_decision_id, standard_id, number, title, decided_on, basis_of_force, basis_text,
      scope, scope_assumption, publication_level, example, confirmed_by, confirmed_at)
    SELECT id, "slug", "resolutionId", "federalDecisionId", "standardId", "number", "title", "decidedOn",
           "basisOfForce", "basisText", "scope",
           (SELECT string_agg(DISTINCT source, '; ') FROM competence
            WHERE assumption AND task = "scope"->>'competence'),
           "publicationLevel", "example", $2::uuid, $3::timestamptz
    FROM named
  ), deadline AS (
    INSERT INTO addressed_deadline (addressed_decision_id, deadline_class, due_on)
    SELECT named.id, each."deadlineClass", max(each."dueOn")
    FROM named
    CROSS JOIN LATERAL jsonb_to_recordset(named."deadlines") AS each("deadlineClass" text, "dueOn" date)
    GROUP BY named.id, each."deadlineClass"
  ), addressed AS (
    SELECT named.*, body.id AS body_id
    FROM named CROSS JOIN LATERAL (${bodiesInScope('named."scope"')}) body
  ), duty AS (
    INSERT INTO obligation (addressed_decision_id, public_body_id, deadline_class, due_on, binding_since)
    SELECT id, body_id, "deadlineClass", "dueOn", "bindingSince" FROM addressed WHERE "asks" = 'duty'
    RETURNING addressed_decision_id
  ), question AS (
    INSERT INTO response (addressed_decision_id, public_body_id)
    SELECT id, body_id FROM addressed WHERE "asks" = 'answer'
    RETURNING addressed_decision_id
  ), reached AS (
    SELECT addressed_decision_id AS id, count(*)::integer AS bodies
    FROM (SELECT * FROM duty UNION ALL SELECT * FROM question) asked GROUP BY addressed_decision_id
  )
  SELECT named.id, named."slug", coalesce(reached.bodies, 0) AS bodies
  FROM named LEFT JOIN reached USING (id) ORDER BY named."slug"`;

/** Adds an acceding body: its duty, and its open question answered by the accession. $1 resolution, $2 body, $3 day. */
export const bindAccedingBody = `
  WITH decision AS (
    SELECT id FROM addressed_decision WHERE resolution_id = $1
  ), answered AS (
    UPDATE response SET state = 'follows', answered_on = $3::date, answered_by = $4::uuid, modified = now()
    FROM decision
    WHERE response.addressed_decision_id = decision.id AND response.public_body_id = $2
  )
  INSERT INTO obligation (addressed_decision_id, public_body_id, deadline_class, due_on, binding_since)
  SELECT decision.id, $2, $5::text, $6::date, $3::date FROM decision
  ON CONFLICT (public_body_id, addressed_decision_id, deadline_class) DO NOTHING
  RETURNING id`;

/** The commitments of a decision, in their order; whoever owes one is named by key. */
export const promise = `
  INSERT INTO commitment (addressed_decision_id, position, kind, title, owed_by_id, amount_in_euro, due_on, reciprocal)
  SELECT $1::uuid, given.position, given.promised->>'kind', given.promised->>'title', body.id,
         (given.promised->>'amountInEuro')::bigint, (given.promised->>'dueOn')::date,
         (given.promised->>'reciprocal')::boolean
  FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS given(promised, position)
  JOIN public_body body ON body.key = given.promised->>'owedBy'
  RETURNING id`;

/** One report and the state it sets; nothing where the obligation has moved on or its decision ended meanwhile. */
export const recordReport = `
  WITH told AS (
    UPDATE obligation
    SET state = $3, state_on = $4::date, revision = $2::integer, product = $5, note = $7, state_is_example = false,
        modified = $10::timestamptz
    WHERE id = $1 AND revision = $2::integer - 1
      AND NOT EXISTS (SELECT FROM addressed_decision decision
                      WHERE decision.id = obligation.addressed_decision_id AND decision.ended_on IS NOT NULL)
    RETURNING id
  )
  INSERT INTO report (obligation_id, revision, state, reported_on, product, product_version, note, reported_by,
                      on_behalf_by_provider_id, created, intent, planned_for, share_done, obstacles, obstacle_note,
                      evidence_link, one_off_cost_cents, yearly_cost_cents, ground)
  SELECT id, $2::integer, $3, $4::date, $5, $6, $7, $8::uuid, $9::uuid, $10::timestamptz, $11::uuid,
         $12::date, $13::smallint, $14::text[], $15, $16, $17::bigint, $18::bigint, $19 FROM told
  RETURNING id`;
