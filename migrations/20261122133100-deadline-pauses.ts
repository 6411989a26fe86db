import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deadlines that rest while a commitment agreed Zug um Zug is late, and what they were before. */
export class DeadlinePauses20261122133100 implements MigrationInterface {
  name = 'DeadlinePauses20261122133100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE obligation
        ADD COLUMN agreed_due_on date,
        ADD COLUMN agreed_on date,
        ADD COLUMN paused_since date,
        ADD CONSTRAINT obligation_rests_without_date
          CHECK (paused_since IS NULL OR (due_on IS NULL AND agreed_due_on IS NOT NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE obligation DROP CONSTRAINT obligation_rests_without_date;
      UPDATE obligation SET due_on = agreed_due_on WHERE agreed_due_on IS NOT NULL;
      ALTER TABLE obligation DROP COLUMN paused_since, DROP COLUMN agreed_on, DROP COLUMN agreed_due_on;
    `);
  }
}
