import { isDone, namesBodies, today } from '../implementation/implementation.public.ts';
import { lastSaid, municipalDuties } from './said.sql.ts';

const all = '$1::boolean';

/** Four years are told by month, fifteen by quarter, more by year: about sixty points, whatever the span. */
const step = `CASE WHEN last - first > 5500 THEN interval '1 year' WHEN last - first > 1461 THEN interval '3 months'
                   ELSE interval '1 month' END`;

/**
 * How many had implemented a decision ($2: its slug) by which day, and how many plan to have by which day to come.
 * $1 whether the reader follows every body. A check does not move the day that the body named.
 */
export const curve = `
  WITH chosen AS (SELECT * FROM addressed_decision WHERE slug = $2),
  duty AS MATERIALIZED (
    SELECT CASE WHEN ${isDone('obligation')} THEN coalesce(
                  CASE WHEN obligation.state = 'checked' THEN said.reported_on END, obligation.state_on) END AS done_on,
           CASE WHEN obligation.state IN ('planned', 'inProgress', 'extended') AND said.planned_for >= ${today}
                THEN said.planned_for END AS planned_for,
           obligation.state = 'notApplicable' AS dropped
    FROM ${municipalDuties} ${lastSaid}
  ), deadline AS (
    SELECT deadline.deadline_class, deadline.due_on
    FROM chosen JOIN addressed_deadline deadline ON deadline.addressed_decision_id = chosen.id
  ), span AS (
    SELECT date_trunc('month', least(min(done_on), (SELECT min(due_on) FROM deadline), ${today}))::date AS first,
           greatest(max(planned_for), (SELECT max(due_on) FROM deadline), ${today}) AS last
    FROM duty
  ), day AS (
    SELECT ${today} AS day
    UNION SELECT each::date FROM span, generate_series(first, last, ${step}) each
    UNION SELECT last FROM span
  ), hidden AS (
    SELECT ${namesBodies('chosen', all, '(SELECT count(*) FROM duty)', 'municipal')} AS is FROM chosen
  )
  SELECT json_build_object(
    'asOf', now(), 'total', (SELECT count(*) FROM duty), 'suppressed', hidden.is,
    'notApplicable', CASE WHEN NOT hidden.is THEN (SELECT count(*) FROM duty WHERE dropped) END,
    'withPlan', CASE WHEN NOT hidden.is THEN (SELECT count(planned_for) FROM duty) END,
    'deadlines', (SELECT coalesce(json_agg(json_build_object(
                    'deadlineClass', deadline_class, 'dueOn', due_on) ORDER BY due_on), '[]') FROM deadline),
    'points', CASE WHEN hidden.is THEN '[]' ELSE (
      SELECT json_agg(json_build_object(
        'day', day,
        'done', CASE WHEN day <= ${today} THEN (SELECT count(*) FROM duty WHERE done_on <= day) END,
        'planned', CASE WHEN day >= ${today} THEN (
                     SELECT count(*) FROM duty WHERE done_on IS NOT NULL OR planned_for <= day) END
      ) ORDER BY day) FROM day) END
  ) AS json
  FROM hidden`;
