/**
 * The deadline of `obligation` as far as it may be told, as a row `deadline`. Who was granted more time is not done: where
 * the state is not told, it is the deadline of those who were not.
 * @param told whether the state of this duty may be told
 */
export const toldDeadline = (told: string): string => `
  LEFT JOIN LATERAL (
    SELECT usual.id, usual.due_on, usual.paused_since, usual.agreed_due_on
    FROM told_obligation usual
    WHERE NOT ${told} AND obligation.agreed_on IS NOT NULL
      AND usual.addressed_decision_id = obligation.addressed_decision_id
      AND usual.deadline_class = obligation.deadline_class
      AND usual.agreed_on IS NULL AND usual.carried_to_id IS NULL
    LIMIT 1
  ) usual ON true
  CROSS JOIN LATERAL (
    SELECT CASE WHEN told_own THEN obligation.due_on WHEN usual.id IS NOT NULL THEN usual.due_on
                ELSE (SELECT agreed.due_on FROM addressed_deadline agreed
                      WHERE agreed.addressed_decision_id = obligation.addressed_decision_id
                        AND agreed.deadline_class = obligation.deadline_class) END AS due_on,
           CASE WHEN told_own THEN obligation.paused_since ELSE usual.paused_since END AS paused_since,
           CASE WHEN told_own THEN obligation.agreed_due_on ELSE usual.agreed_due_on END AS agreed_due_on
    FROM (SELECT ${told} OR obligation.agreed_on IS NULL AS told_own) own
  ) deadline`;
