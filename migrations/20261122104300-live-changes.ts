import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was announced, so that a process that missed a notification can ask. */
export class LiveChanges20261122104300 implements MigrationInterface {
  name = 'LiveChanges20261122104300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE live_change (
        xact bigint NOT NULL,
        topic text NOT NULL,
        read_again boolean NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (xact, topic)
      );
      CREATE INDEX live_change_edition ON live_change (topic) WHERE read_again;
      CREATE INDEX live_change_hint ON live_change (at) WHERE NOT read_again;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE live_change;');
  }
}
