import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Standards20261122060700 implements MigrationInterface {
  name = 'Standards20261122060700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE standard (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        slug text NOT NULL UNIQUE,
        name text NOT NULL,
        kind text NOT NULL,
        bindingness text NOT NULL,
        state text,
        status_text text NOT NULL,
        operator text,
        version text,
        purpose text,
        decision_number text,
        binds_municipalities boolean NOT NULL,
        competence text,
        deadlines jsonb NOT NULL DEFAULT '[]',
        source text,
        provenance text NOT NULL,
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX standard_decision ON standard (decision_number);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE standard;');
  }
}
