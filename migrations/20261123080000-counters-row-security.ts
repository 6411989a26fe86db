import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bodyKey, byBody, byDecision, columns, decisionKey, own, released } from './counters/counting.sql.ts';
import {
  answering,
  force,
  ofClaimedBody,
  type Policy,
  reaches,
  release,
} from './row-security/policies.sql.ts';

const withSums = reaches('everything', 'tracking', 'sums');
const withSumsOrOwn = `CASE WHEN ${withSums} THEN true ELSE ${ofClaimedBody('public_body_id')} END`;

/** What keeps the sums. */
const writing = [
  'count_obligations()',
  'move_body_between_counters()',
  'move_level_between_counters()',
  'recount_counters(boolean)',
];
const counters = 'decision_counter, body_counter, counter_note';

const policies: readonly Policy[] = [
  { table: 'decision_counter', claimed: withSums },
  { table: 'body_counter', claimed: withSumsOrOwn },
  { table: 'counter_note', claimed: withSumsOrOwn },
];

/** Sums of duties behind row-level security: docs/decisions/0054-told-obligations.md. */
export class CountersRowSecurity20261123080000 implements MigrationInterface {
  name = 'CountersRowSecurity20261123080000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The groups of public pages, on which statements hide what is too few; size classes are for who reports, too.
      CREATE VIEW told_decision_figures AS
        SELECT * FROM (
          SELECT ${decisionKey}, ${columns}, released_duties FROM decision_counter
          UNION ALL ${byDecision('note', 'counter_note note', `${own('note')}, ${released('note')}`)}
        ) figure
        WHERE dimension IN ('all', 'region', 'kreis')
           OR dimension = 'size' AND (${withSums} OR current_setting('gremia.bodies', true) <> '');
      -- What of a body is public by the level of its decisions.
      CREATE VIEW told_body_figures AS
        SELECT * FROM (
          SELECT ${bodyKey}, ${columns} FROM body_counter
          UNION ALL ${byBody('note', 'counter_note note', own('note'))}
        ) figure
        WHERE told;
      REVOKE ALL ON told_decision_figures, told_body_figures FROM gremia_app;
      GRANT SELECT ON told_decision_figures, told_body_figures TO gremia_app;

      -- How many have duties, and how many of them have reported; which ones is not told.
      CREATE FUNCTION municipal_bodies_counted() RETURNS TABLE (bodies bigint, reporting_bodies bigint) ${answering} AS $$
        SELECT count(*) FILTER (WHERE duties > 0), count(*) FILTER (WHERE reported > 0)
        FROM (SELECT public_body_id, sum(open + planned + in_progress + implemented + checked + not_applicable + extended) AS duties,
                     sum(reported) AS reported FROM body_figures GROUP BY 1) summed
        JOIN public_body body ON body.id = summed.public_body_id
        WHERE body.kind IN ('gemeinde', 'kreis')
      $$;
      REVOKE EXECUTE ON FUNCTION municipal_bodies_counted FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION municipal_bodies_counted TO gremia_app;

      ALTER VIEW decision_figures SET (security_invoker = true);
      ALTER VIEW body_figures SET (security_invoker = true);
      REVOKE ALL ON decision_figures, body_figures, ${counters} FROM gremia_reporting;

      -- They write with the owner's rights, and nobody else does.
      ${writing.map((name) => `ALTER FUNCTION ${name} SECURITY DEFINER SET search_path = public;`).join('\n')}
      REVOKE EXECUTE ON FUNCTION add_to_counters FROM gremia_app, PUBLIC;
      REVOKE INSERT, UPDATE, DELETE ON ${counters} FROM gremia_app;`);
    await force(runner, policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await release(runner, policies);
    await runner.query(`
      GRANT INSERT, UPDATE, DELETE ON ${counters} TO gremia_app;
      GRANT EXECUTE ON FUNCTION add_to_counters TO gremia_app, PUBLIC;
      ${writing.map((name) => `ALTER FUNCTION ${name} SECURITY INVOKER RESET search_path;`).join('\n')}
      GRANT SELECT ON decision_figures, body_figures, ${counters} TO gremia_reporting;
      ALTER VIEW body_figures RESET (security_invoker);
      ALTER VIEW decision_figures RESET (security_invoker);
      DROP FUNCTION municipal_bodies_counted;
      DROP VIEW told_body_figures, told_decision_figures;`);
  }
}
