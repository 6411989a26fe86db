import type { MigrationInterface, QueryRunner } from 'typeorm';
import { administers } from './20261123070600-accounts-row-security.ts';
import {
  force,
  ofClaimedBody,
  ofClaimedPerson,
  type Policy,
  reaches,
  release,
} from './row-security/policies.sql.ts';

const policies: readonly Policy[] = [
  // Who leads a board stands on its page; only acts and signing in write.
  { table: 'office', claimed: reaches('signIn', 'act'), open: `kind IN ('chair', 'secretariat')` },
];

/** Who reports, audits or administers is told to them, to who reports for the same body, to who tracks duties and to who administers. */
export class OfficesRowSecurity20261123070601 implements MigrationInterface {
  name = 'OfficesRowSecurity20261123070601';

  async up(runner: QueryRunner): Promise<void> {
    await force(runner, policies);
    await runner.query(`
      CREATE POLICY known ON office FOR SELECT TO gremia_app
        USING (current_setting('gremia.reach', true) IN ('everything', 'tracking') OR ${ofClaimedPerson('person_id')}
               OR ${ofClaimedBody('public_body_id')} OR ${administers});`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY known ON office;');
    await release(runner, policies);
  }
}
