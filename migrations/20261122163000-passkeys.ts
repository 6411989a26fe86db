import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passkeys, what a browser has begun and not finished, and when a session's person last showed a passkey. */
export class Passkeys20261122163000 implements MigrationInterface {
  name = 'Passkeys20261122163000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE passkey (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES person (id),
        credential_id text NOT NULL UNIQUE,
        public_key bytea NOT NULL,
        counter bigint NOT NULL,
        transports jsonb NOT NULL,
        name text NOT NULL,
        created timestamptz NOT NULL,
        last_used timestamptz
      );
      CREATE INDEX passkey_person ON passkey (person_id);

      CREATE TABLE sign_in_attempt (
        token_hash bytea PRIMARY KEY,
        purpose text NOT NULL,
        person_id uuid REFERENCES person (id),
        detail jsonb NOT NULL,
        expires timestamptz NOT NULL
      );
      CREATE INDEX sign_in_attempt_expires ON sign_in_attempt (expires);

      ALTER TABLE session ADD COLUMN proven_at timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session DROP COLUMN proven_at;
      DROP TABLE sign_in_attempt, passkey;
    `);
  }
}
