import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One-time codes of an app, and the links by e-mail that go with them. */
export class OneTimeCodes20261122163300 implements MigrationInterface {
  name = 'OneTimeCodes20261122163300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person_code (
        person_id uuid PRIMARY KEY REFERENCES person (id),
        secret text NOT NULL,
        confirmed_at timestamptz,
        last_step bigint NOT NULL
      );

      CREATE TABLE sign_in_link (
        token_hash bytea PRIMARY KEY,
        person_id uuid NOT NULL UNIQUE REFERENCES person (id),
        expires timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sign_in_link, person_code;');
  }
}
