import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CallOffMeetings20261122102500 implements MigrationInterface {
  name = 'CallOffMeetings20261122102500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meeting
        ADD COLUMN cancellation_reason text,
        ADD COLUMN postponement_reason text,
        ADD COLUMN postponed_from timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meeting
        DROP COLUMN cancellation_reason,
        DROP COLUMN postponement_reason,
        DROP COLUMN postponed_from;
    `);
  }
}
