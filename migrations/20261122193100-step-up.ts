import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Before which acts a board asks for a passkey. */
export class StepUp20261122193100 implements MigrationInterface {
  name = 'StepUp20261122193100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE board ADD COLUMN step_up_acts jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE board DROP COLUMN step_up_acts');
  }
}
