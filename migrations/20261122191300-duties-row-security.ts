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
const inActs = reaches('everything', 'act');

/** Of a duty of a claimed body; the reports of a merged body are the history of the one that carries its duty on. */
const ofDuty = (obligation: string) => `
  EXISTS (SELECT FROM obligation
          WHERE obligation.id = ${obligation}
            AND (${ofClaimedBody('obligation.public_body_id')}
                 OR obligation.carried_to_id IS NOT NULL AND ${ofClaimedBody('body_carrying(obligation.id)')}))`;

const policies: readonly Policy[] = [
  {
    table: 'help_offer',
    claimed: `${tracked} OR (SELECT current_setting('gremia.bodies', true)) <> ''`,
  },
  {
    // Who offers help lets those who report elsewhere see the version and the cost that go with it.
    table: 'report',
    claimed: `${reaches('everything', 'tracking', 'sums', 'act')} OR ${ofDuty('report.obligation_id')}
      OR EXISTS (SELECT FROM help_offer WHERE help_offer.obligation_id = report.obligation_id)`,
  },
  {
    table: 'report_evidence',
    claimed: `${tracked} OR EXISTS (SELECT FROM report WHERE report.id = report_evidence.report_id)`,
  },
  {
    table: 'evidence_file',
    claimed: `${tracked} OR ${ofDuty('evidence_file.obligation_id')}`,
    open: `EXISTS (
      SELECT FROM evidence_release JOIN obligation ON obligation.id = evidence_file.obligation_id
      JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
      WHERE evidence_release.evidence_file_id = evidence_file.id
        AND (decision.publication_level = 'state'
             OR decision.publication_level = 'stateAfterRelease' AND obligation.released))`,
  },
  { table: 'extension', claimed: `${tracked} OR ${ofDuty('extension.obligation_id')}` },
  { table: 'duty_message', claimed: `${tracked} OR ${ofDuty('duty_message.obligation_id')}` },
  { table: 'plausibility_check', claimed: `${tracked} OR ${ofDuty('plausibility_check.obligation_id')}` },
  {
    table: 'collective_report',
    claimed: `${inActs} OR ${ofClaimedBody('public_body_id')}
      OR is_proposed_to(id, (SELECT string_to_array(current_setting('gremia.bodies', true), ',')::uuid[]))`,
  },
  { table: 'proposed_report', claimed: `${inActs} OR ${ofDuty('proposed_report.obligation_id')}` },
  {
    table: 'collective_report_entry',
    claimed: `${inActs} OR EXISTS (
      SELECT FROM collective_report WHERE collective_report.id = collective_report_entry.collective_report_id)`,
  },
  { table: 'report_file', claimed: `${inActs} OR ${ofClaimedBody('public_body_id')}` },
  {
    table: 'report_file_line',
    claimed: `${inActs} OR EXISTS (
      SELECT FROM report_file WHERE report_file.id = report_file_line.report_file_id)`,
  },
  { table: 'reminder_notice', claimed: `${inActs} OR ${ofClaimedBody('public_body_id')}` },
  { table: 'reminder_mail', claimed: reaches('act') },
  { table: 'head_of_administration', claimed: `${inActs} OR ${ofClaimedBody('public_body_id')}` },
];

/** Row-level security for what is said about duties; that a body has one, and its state, is hidden by level. */
export class DutiesRowSecurity20261122191300 implements MigrationInterface {
  name = 'DutiesRowSecurity20261122191300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION body_carrying(part uuid) RETURNS uuid ${answering} AS $$
        WITH RECURSIVE line AS (
          SELECT id, carried_to_id, public_body_id FROM obligation WHERE id = part
          UNION ALL
          SELECT duty.id, duty.carried_to_id, duty.public_body_id
          FROM line JOIN obligation duty ON duty.id = line.carried_to_id
        ) SELECT public_body_id FROM line WHERE carried_to_id IS NULL
      $$;

      -- A provider's report for many, shown to a body that has to confirm a part of it.
      CREATE FUNCTION is_proposed_to(collective uuid, bodies uuid[]) RETURNS boolean ${answering} AS $$
        SELECT EXISTS (SELECT FROM proposed_report JOIN obligation ON obligation.id = proposed_report.obligation_id
                       WHERE collective_report_id = collective AND obligation.public_body_id = ANY (bodies))
      $$;
      REVOKE EXECUTE ON FUNCTION body_carrying, is_proposed_to FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION body_carrying, is_proposed_to TO gremia_app;`);
    await force(runner, policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await release(runner, policies);
    await runner.query('DROP FUNCTION is_proposed_to, body_carrying;');
  }
}
