import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages of the tracking table that begin with what was reported last. */
export class TrackingByDay20261123010001 implements MigrationInterface {
  name = 'TrackingByDay20261123010001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX obligation_since ON obligation ((coalesce(state_on, '-infinity'::date)), id);`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX obligation_since;');
  }
}
