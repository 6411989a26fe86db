import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  force,
  forced,
  ofClaimedBody,
  ofClaimedPerson,
  type Policy,
  reaches,
  release,
  unforced,
} from './row-security/policies.sql.ts';

/** The person's own, and what acts and signing in have to weigh. */
const own = `${reaches('signIn', 'act')} OR ${ofClaimedPerson('person_id')}`;
const inActs = reaches('signIn', 'act');

const policies: readonly Policy[] = [
  { table: 'session', claimed: own },
  { table: 'passkey', claimed: own },
  { table: 'person_code', claimed: own },
  { table: 'person_identity', claimed: own },
  { table: 'invitation', claimed: own },
  { table: 'sign_in_attempt', claimed: inActs },
  { table: 'sign_in_link', claimed: inActs },
  { table: 'sign_in_tally', claimed: reaches() },
  { table: 'api_token', claimed: `${own} OR ${ofClaimedBody('public_body_id')}` },
  { table: 'mail_opt_out', claimed: reaches('act') },
  { table: 'mail_signing_key', claimed: reaches('act') },
];

/** Row-level security for what lets persons in, and for the audit trail. */
export class CredentialsRowSecurity20261122191200 implements MigrationInterface {
  name = 'CredentialsRowSecurity20261122191200';

  async up(runner: QueryRunner): Promise<void> {
    await force(runner, policies);
    await runner.query(`
      ${forced('audit_entry')}
      CREATE POLICY read ON audit_entry FOR SELECT TO gremia_app
        USING (${reaches('everything')} OR ${ofClaimedPerson('person_id')});
      CREATE POLICY added ON audit_entry FOR INSERT TO gremia_app
        WITH CHECK (${reaches('signIn', 'act')});`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY added ON audit_entry;
      DROP POLICY read ON audit_entry;
      ${unforced('audit_entry')}`);
    await release(runner, policies);
  }
}
