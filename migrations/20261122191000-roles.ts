import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows are only ever added: the product's role has no right to change or remove one. */
const appendOnly = [
  'audit_entry',
  'body_change',
  'commitment_statement',
  'duty_message',
  'plausibility_check',
  'register_entry',
  'report',
  'report_evidence',
];

/** What the reporting role does not read at all: credentials, addresses, and what belongs to the product's work. */
const closedToReporting = [
  'api_token',
  'audit_entry',
  'head_of_administration',
  'invitation',
  'live_change',
  'mail_opt_out',
  'mail_signing_key',
  'passkey',
  'person',
  'person_code',
  'person_identity',
  'reminder_mail',
  'session',
  'sign_in_attempt',
  'sign_in_link',
  'sign_in_tally',
];

/** Roles belong to the whole server: another database may have made them, or makes them at this moment. */
const role = (name: string) => `
  DO $$
  BEGIN
    CREATE ROLE ${name} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
    WHEN insufficient_privilege THEN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${name}') THEN RAISE; END IF;
  END $$;`;

/** Who makes a role may give it to others, and has to give it to itself before it can work under it. */
const membership = `
  DO $$
  BEGIN
    IF NOT pg_has_role(current_user, 'gremia_app', 'SET') THEN
      EXECUTE format('GRANT gremia_app TO %I WITH INHERIT FALSE, SET TRUE', current_user);
    END IF;
  END $$;`;

/** Three roles: who migrates owns everything, the product works without owning anything, reporting reads what is public. */
export class Roles20261122191000 implements MigrationInterface {
  name = 'Roles20261122191000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${role('gremia_app')}
      ${role('gremia_reporting')}
      ${membership}

      GRANT USAGE ON SCHEMA public TO gremia_app, gremia_reporting;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO gremia_app;
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO gremia_app;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO gremia_app;
      REVOKE UPDATE, DELETE ON ${appendOnly.join(', ')} FROM gremia_app;
      REVOKE UPDATE ON evidence_file FROM gremia_app;
      REVOKE ALL ON migrations FROM gremia_app;

      GRANT SELECT ON ALL TABLES IN SCHEMA public TO gremia_reporting;
      REVOKE ALL ON ${closedToReporting.join(', ')}, migrations FROM gremia_reporting;

      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO gremia_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO gremia_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON SEQUENCES FROM gremia_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON TABLES FROM gremia_app;
      REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM gremia_app;
      REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM gremia_app;
      REVOKE ALL ON ALL TABLES IN SCHEMA public FROM gremia_app, gremia_reporting;
      REVOKE ALL ON SCHEMA public FROM gremia_app, gremia_reporting;
    `);
  }
}
