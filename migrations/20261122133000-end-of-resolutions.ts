import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Resolutions that a later decision withdraws or replaces. */
export class EndOfResolutions20261122133000 implements MigrationInterface {
  name = 'EndOfResolutions20261122133000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE resolution
        ADD COLUMN ended_on date,
        ADD COLUMN end_reason text,
        ADD COLUMN ended_by_id uuid REFERENCES resolution (id),
        ADD CONSTRAINT resolution_end_has_reason CHECK ((ended_on IS NULL) = (end_reason IS NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE resolution
        DROP CONSTRAINT resolution_end_has_reason,
        DROP COLUMN ended_by_id, DROP COLUMN end_reason, DROP COLUMN ended_on;
    `);
  }
}
