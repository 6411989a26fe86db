import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages of the tracking table begin anywhere in millions of duties: by due day, by state, by body. */
export class Tracking20261122090500 implements MigrationInterface {
  name = 'Tracking20261122090500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX obligation_due ON obligation (due_rank, id) INCLUDE (public_body_id, state);
      CREATE INDEX obligation_state_due ON obligation (state, due_rank, id) INCLUDE (public_body_id);
      CREATE INDEX obligation_body_due ON obligation (public_body_id, due_rank, id) INCLUDE (state);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX obligation_body_due, obligation_state_due, obligation_due;');
  }
}
