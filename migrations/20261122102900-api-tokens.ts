import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ApiTokens20261122102900 implements MigrationInterface {
  name = 'ApiTokens20261122102900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE api_token (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        token_hash bytea NOT NULL UNIQUE,
        name text NOT NULL,
        scopes jsonb NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        role_kind text NOT NULL,
        public_body_id uuid NOT NULL REFERENCES public_body (id),
        created timestamptz NOT NULL,
        expires timestamptz NOT NULL,
        revoked_at timestamptz,
        last_used timestamptz
      );
      CREATE INDEX api_token_body ON api_token (public_body_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE api_token;');
  }
}
