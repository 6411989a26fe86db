import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session can be named to its owner, who sees where it was opened. */
export class OwnSessions20261122134500 implements MigrationInterface {
  name = 'OwnSessions20261122134500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session
        ADD COLUMN id uuid NOT NULL DEFAULT uuidv7() UNIQUE,
        ADD COLUMN device text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE session DROP COLUMN id, DROP COLUMN device;');
  }
}
