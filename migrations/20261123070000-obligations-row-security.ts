import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  answering,
  force,
  ofClaimedBody,
  type Policy,
  reaches,
  release,
} from './row-security/policies.sql.ts';

const tracked = reaches('everything', 'tracking', 'act');
const withSums = reaches('everything', 'tracking', 'sums', 'act');

const policies: readonly Policy[] = [
  {
    // A merged body's duty belongs to the one that carries it on; whoever reports anywhere sees who offers help.
    table: 'obligation',
    // As a CASE: PostgreSQL takes it for half of all rows, and an OR for so few that pages of the tracking table are sorted
    // instead of read in the order of an index.
    claimed: `CASE WHEN ${withSums} THEN true ELSE ${ofClaimedBody('public_body_id')}
      OR ${ofClaimedBody('CASE WHEN carried_to_id IS NOT NULL THEN body_carrying(id) END')}
      OR current_setting('gremia.bodies', true) <> '' AND offers_help(id) END`,
  },
  { table: 'response', claimed: `${tracked} OR ${ofClaimedBody('public_body_id')}` },
];

/** What is said about a duty looks it up where policies do not nest: in the view, or in the table as it was. */
const ofDuty = (table: string, duties: string) => `
  EXISTS (SELECT FROM ${duties} duty
          WHERE duty.id = ${table}.obligation_id
            AND (${ofClaimedBody('duty.public_body_id')}
                 OR duty.carried_to_id IS NOT NULL AND ${ofClaimedBody('body_carrying(duty.id)')}))`;

const said = ['evidence_file', 'extension', 'duty_message', 'plausibility_check'];

const lookedUpIn = (duties: string) => `
  ${said.map((table) => `ALTER POLICY claimed ON ${table} USING (${tracked} OR ${ofDuty(table, duties)});`).join('\n')}
  ALTER POLICY claimed ON report USING (${withSums} OR ${ofDuty('report', duties)}
    OR EXISTS (SELECT FROM help_offer WHERE help_offer.obligation_id = report.obligation_id));
  ALTER POLICY claimed ON proposed_report USING (${reaches('everything', 'act')} OR ${ofDuty('proposed_report', duties)});
  ALTER POLICY open ON evidence_file USING (EXISTS (
    SELECT FROM evidence_release JOIN ${duties} duty ON duty.id = evidence_file.obligation_id
    JOIN addressed_decision decision ON decision.id = duty.addressed_decision_id
    WHERE evidence_release.evidence_file_id = evidence_file.id
      AND (decision.publication_level = 'state'
           OR decision.publication_level = 'stateAfterRelease' AND duty.released)));`;

/** The states and products of duties, and answers to recommendations, behind row-level security: docs/decisions/0054-told-obligations.md. */
export class ObligationsRowSecurity20261123070000 implements MigrationInterface {
  name = 'ObligationsRowSecurity20261123070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- That a body has a duty, and until when, is public; how far it is, only as far as the level allows.
      CREATE VIEW told_obligation AS
        SELECT obligation.id, obligation.addressed_decision_id, obligation.public_body_id, obligation.carried_to_id,
               obligation.deadline_class, obligation.due_on, obligation.due_rank, obligation.agreed_on,
               obligation.agreed_due_on, obligation.paused_since, obligation.binding_since, obligation.released,
               CASE WHEN told.told THEN obligation.state END AS state,
               CASE WHEN told.told THEN obligation.state_on END AS state_on,
               CASE WHEN told.told THEN obligation.state_is_example END AS state_is_example
        FROM obligation JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
        CROSS JOIN LATERAL (
          SELECT decision.publication_level = 'state'
                 OR decision.publication_level = 'stateAfterRelease' AND obligation.released
                 OR ${tracked} OR ${ofClaimedBody('obligation.public_body_id')} AS told
        ) told;
      CREATE VIEW told_response AS
        SELECT response.id, response.addressed_decision_id, response.public_body_id,
               CASE WHEN decision.publication_level = 'state' OR ${tracked} OR ${ofClaimedBody('response.public_body_id')}
                    THEN response.state END AS state
        FROM response JOIN addressed_decision decision ON decision.id = response.addressed_decision_id;
      REVOKE ALL ON told_obligation, told_response FROM gremia_app;
      GRANT SELECT ON told_obligation, told_response TO gremia_app, gremia_reporting;

      -- Functions and not sub-selects, which every statement that touches a duty would plan.
      CREATE FUNCTION offers_help(asked uuid) RETURNS boolean ${answering} AS $$
        SELECT EXISTS (SELECT FROM help_offer WHERE obligation_id = asked)
      $$;

      -- The sums of answers are public, where statements do not hide them; whose they are is not.
      CREATE FUNCTION states_of_responses(decision uuid) RETURNS TABLE (state text) ${answering} AS $$
        SELECT state FROM response WHERE addressed_decision_id = decision
      $$;
      REVOKE EXECUTE ON FUNCTION offers_help, states_of_responses FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION offers_help, states_of_responses TO gremia_app;
      ${lookedUpIn('told_obligation')}`);
    await force(runner, policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await release(runner, policies);
    await runner.query(`
      ${lookedUpIn('obligation')}
      DROP FUNCTION offers_help, states_of_responses;
      DROP VIEW told_response, told_obligation;`);
  }
}
