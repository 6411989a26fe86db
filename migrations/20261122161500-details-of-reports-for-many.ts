import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits in a file or for a body's word keeps all that its report will tell; the report has a column for each. */
export class DetailsOfReportsForMany20261122161500 implements MigrationInterface {
  name = 'DetailsOfReportsForMany20261122161500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE proposed_report ADD details jsonb;
      ALTER TABLE report_file_line ADD details jsonb;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE proposed_report DROP details;
      ALTER TABLE report_file_line DROP details;
    `);
  }
}
