import { heldUpByJson } from './deadline-pauses.sql.ts';
import { today } from './figures.sql.ts';

/** An addressed decision as the API tells it, out of `decision`. */
export const decisionJson = `
  json_build_object(
    'slug', decision.slug, 'title', decision.title, 'decidedOn', decision.decided_on,
    'number', (SELECT CASE WHEN coalesce(NOT bool_or(federal.number_is_placeholder), true) THEN decision.number END
               FROM federal_decision federal WHERE federal.id = decision.federal_decision_id),
    'basisOfForce', decision.basis_of_force, 'basisText', decision.basis_text,
    'publicationLevel', decision.publication_level, 'scopeAssumption', decision.scope_assumption,
    'example', decision.example, 'endedOn', decision.ended_on, 'endReason', decision.end_reason,
    'heldUpBy', ${heldUpByJson(today)},
    'standard', (SELECT json_build_object('slug', standard.slug, 'name', standard.name)
                 FROM standard WHERE standard.id = decision.standard_id),
    'resolutionSlug', (SELECT resolution.slug FROM resolution WHERE resolution.id = decision.resolution_id),
    'federalDecisionSlug', (SELECT federal.slug FROM federal_decision federal
                            WHERE federal.id = decision.federal_decision_id),
    'boardName', coalesce((SELECT board.short_name FROM resolution JOIN board ON board.id = resolution.board_id
                           WHERE resolution.id = decision.resolution_id), 'IT-Planungsrat'),
    'dueOn', (SELECT max(deadline.due_on) FROM addressed_deadline deadline
              WHERE deadline.addressed_decision_id = decision.id AND deadline.deadline_class <> 'newOrChanged'),
    'newSystemsSince', (SELECT deadline.due_on FROM addressed_deadline deadline
                        WHERE deadline.addressed_decision_id = decision.id
                          AND deadline.deadline_class = 'newOrChanged')
  )`;

/** A commitment as the API tells it, out of `commitment`. */
export const commitmentsJson = `
  (SELECT coalesce(json_agg(json_build_object(
     'id', commitment.id, 'kind', commitment.kind, 'title', commitment.title, 'owedBy', owing.name,
     'amountInEuro', commitment.amount_in_euro, 'dueOn', commitment.due_on, 'reciprocal', commitment.reciprocal,
     'state', commitment.state, 'stateOn', commitment.state_on, 'note', commitment.note,
     'history', (SELECT coalesce(json_agg(json_build_object(
                   'id', said.id, 'state', said.state, 'on', said.state_on, 'note', said.note, 'recordedAt', said.created
                 ) ORDER BY said.created DESC, said.id DESC), '[]')
                 FROM commitment_statement said WHERE said.commitment_id = commitment.id),
     'late', commitment.state IN ('promised', 'inProgress') AND commitment.due_on < ${today}
   ) ORDER BY commitment.position), '[]')
   FROM commitment JOIN public_body owing ON owing.id = commitment.owed_by_id
   WHERE commitment.addressed_decision_id = decision.id)`;
