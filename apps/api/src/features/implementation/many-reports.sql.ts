/** The duties of $1 and what decides about a report on them, locked in one order, so that two acts never wait in a ring. */
export const obligationsForReport = `
  SELECT obligation.id, obligation.public_body_id AS "publicBodyId", obligation.state, obligation.state_on AS "stateOn",
         obligation.revision, obligation.product, obligation.note, obligation.state_is_example AS example,
         decision.ended_on IS NOT NULL AS ended, obligation.carried_to_id IS NOT NULL AS merged,
         decision.slug AS "decisionSlug", decision.standard_id AS "standardId"
  FROM obligation JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
  WHERE obligation.id = ANY ($1::uuid[]) ORDER BY obligation.id FOR UPDATE OF obligation`;

/** Many reports and the states that they set in one statement; a duty that has moved on or ended gets none. */
export const recordReports = `
  WITH given AS (
    SELECT * FROM unnest($1::uuid[], $2::integer[], $3::text[], $4::date[], $5::date[], $6::text[], $7::text[],
                         $8::text[], $9::boolean[], $10::integer[])
      AS given(id, revision, state, told_on, state_on, product, product_version, note, example, undoes)
  ), told AS (
    UPDATE obligation
    SET state = given.state, state_on = given.state_on, revision = given.revision, product = given.product,
        note = given.note, state_is_example = given.example, modified = $14::timestamptz
    FROM given WHERE obligation.id = given.id AND obligation.revision = given.revision - 1
      AND NOT EXISTS (SELECT FROM addressed_decision decision
                      WHERE decision.id = obligation.addressed_decision_id AND decision.ended_on IS NOT NULL)
    RETURNING obligation.id
  ), added AS (
    INSERT INTO report (obligation_id, revision, state, reported_on, product, product_version, note, undoes_revision,
                        reported_by, on_behalf_by_provider_id, confirmed_by, intent, created)
    SELECT id, revision, state, told_on, product, product_version, note, undoes,
           $11::uuid, $12::uuid, $13::uuid, gen_random_uuid(), $14::timestamptz
    FROM given JOIN told USING (id)
    RETURNING id
  )
  SELECT count(*)::integer AS recorded FROM added`;
