import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose bodies a scope reaches: those of Nordrhein-Westfalen, until an installation is told otherwise. */
export class AddressedLands20261122090400 implements MigrationInterface {
  name = 'AddressedLands20261122090400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE addressed_land (code text PRIMARY KEY);
      INSERT INTO addressed_land VALUES ('05');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE addressed_land;');
  }
}
