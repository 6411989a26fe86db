import { reportableStates } from '@gremia/domain/implementation/report';

const reportable = reportableStates.map((state) => `'${state}'`).join(', ');

/**
 * What a body, or its provider for it, last said about `obligation`, as `said`; no row where it never said anything.
 * What was taken back does not count, nor what a check or an extension wrote into the history.
 */
export const lastSaid = `
  LEFT JOIN LATERAL (
    SELECT report.* FROM report
    WHERE report.obligation_id = obligation.id AND report.state IN (${reportable}) AND report.undoes_revision IS NULL
      AND NOT EXISTS (SELECT FROM report undoing WHERE undoing.obligation_id = report.obligation_id
                      AND undoing.undoes_revision = report.revision)
    ORDER BY report.revision DESC LIMIT 1
  ) said ON obligation.revision > 0`;

/** The municipalities that a decision, `chosen`, addresses. */
export const municipalDuties = `
  chosen JOIN obligation ON obligation.addressed_decision_id = chosen.id AND obligation.carried_to_id IS NULL
  JOIN public_body body ON body.id = obligation.public_body_id AND body.kind IN ('gemeinde', 'kreis')`;
