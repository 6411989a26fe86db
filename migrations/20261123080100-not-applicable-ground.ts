import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On what ground a duty does not apply; what was told before has none and stays as it is. */
export class NotApplicableGround20261123080100 implements MigrationInterface {
  name = 'NotApplicableGround20261123080100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report ADD ground text;
      ALTER TABLE proposed_report ADD ground text;
      ALTER TABLE report_file_line ADD ground text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report_file_line DROP ground;
      ALTER TABLE proposed_report DROP ground;
      ALTER TABLE report DROP ground;
    `);
  }
}
