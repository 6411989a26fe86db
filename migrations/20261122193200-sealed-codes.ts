import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With which key the secret of an app is encrypted; null: not yet, which its next use makes up for. */
export class SealedCodes20261122193200 implements MigrationInterface {
  name = 'SealedCodes20261122193200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person_code ADD COLUMN key_id text');
  }

  async down(runner: QueryRunner): Promise<void> {
    // Without its key nobody can read it: whoever has such codes sets them up anew.
    await runner.query(`
      DELETE FROM person_code WHERE key_id IS NOT NULL;
      ALTER TABLE person_code DROP COLUMN key_id;
    `);
  }
}
