import type { MigrationInterface, QueryRunner } from 'typeorm';
import { force, type Policy, reaches, release } from './row-security/policies.sql.ts';

const policies: readonly Policy[] = [{ table: 'draft_sealing_key', claimed: reaches() }];

/** From which each person's key for drafts on their devices is made: docs/decisions/0052-drafts-on-devices.md. */
export class SealedDrafts20261123020000 implements MigrationInterface {
  name = 'SealedDrafts20261123020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Made here once, so that drafts stay readable over restarts and replicas.
      CREATE TABLE draft_sealing_key (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        key text NOT NULL
      );
      INSERT INTO draft_sealing_key (key)
      SELECT encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex');
      REVOKE INSERT, UPDATE, DELETE ON draft_sealing_key FROM gremia_app;`);
    await force(runner, policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await release(runner, policies);
    await runner.query('DROP TABLE draft_sealing_key');
  }
}
