/** Decisions in force with a commitment agreed Zug um Zug: $1, or all; locked, so that nobody settles them twice at once. */
export const heldUpDecisions = `
  SELECT decision.id, decision.slug, decision.basis_of_force AS "basisOfForce"
  FROM addressed_decision decision
  WHERE decision.ended_on IS NULL AND ($1::uuid IS NULL OR decision.id = $1)
    AND EXISTS (SELECT FROM commitment WHERE commitment.addressed_decision_id = decision.id AND commitment.reciprocal)
  ORDER BY decision.id FOR NO KEY UPDATE`;

export const reciprocalCommitments = `
  SELECT state, due_on::text AS "dueOn", state_on::text AS "stateOn"
  FROM commitment WHERE addressed_decision_id = $1 AND reciprocal`;

/** The different deadlines that bodies have from a decision, as they were agreed. */
export const agreedDeadlines = `
  SELECT DISTINCT coalesce(agreed_due_on, due_on)::text AS "dueOn", agreed_on::text AS "agreedOn"
  FROM obligation WHERE addressed_decision_id = $1 AND coalesce(agreed_due_on, due_on) IS NOT NULL`;

/** Sets the deadlines that run from what was agreed; a duty whose deadline was never moved remembers it first. */
export const setDeadlines = `
  WITH running AS (
    SELECT * FROM unnest($2::date[], $3::date[], $4::date[], $5::date[])
      AS running(agreed_due_on, agreed_on, due_on, paused_since)
  ), moved AS (
    UPDATE obligation
    SET due_on = running.due_on, paused_since = running.paused_since, agreed_due_on = running.agreed_due_on, modified = $6
    FROM running
    WHERE obligation.addressed_decision_id = $1
      AND coalesce(obligation.agreed_due_on, obligation.due_on) = running.agreed_due_on
      AND obligation.agreed_on IS NOT DISTINCT FROM running.agreed_on
      AND (obligation.due_on, obligation.paused_since) IS DISTINCT FROM (running.due_on, running.paused_since)
    RETURNING obligation.id
  )
  SELECT count(*)::integer AS duties FROM moved`;

/** The commitments that hold up the deadline of `decision`, or would if it were not statutory, out of today. */
export const heldUpByJson = (today: string): string => `
  (SELECT coalesce(json_agg(json_build_object(
     'title', held.title, 'owedBy', owing.name, 'dueOn', held.due_on, 'withdrawn', held.state = 'withdrawn',
     'since', CASE WHEN held.state = 'withdrawn' THEN least(held.state_on, held.due_on + 1) ELSE held.due_on + 1 END
   ) ORDER BY held.position), '[]')
   FROM commitment held JOIN public_body owing ON owing.id = held.owed_by_id
   WHERE held.addressed_decision_id = decision.id AND held.reciprocal AND decision.ended_on IS NULL
     AND (held.state = 'withdrawn' OR (held.state IN ('promised', 'inProgress') AND held.due_on < ${today})))`;
