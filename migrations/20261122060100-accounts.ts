import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Accounts20261122060100 implements MigrationInterface {
  name = 'Accounts20261122060100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        name text NOT NULL,
        email text NOT NULL UNIQUE,
        demo boolean NOT NULL DEFAULT false,
        disabled_at timestamptz,
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE office (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES person (id),
        kind text NOT NULL,
        board_id uuid,
        public_body_id uuid REFERENCES public_body (id),
        valid_from date NOT NULL,
        valid_to date,
        UNIQUE NULLS NOT DISTINCT (person_id, kind, board_id, public_body_id, valid_from)
      );

      CREATE TABLE provider_authorisation (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        provider_id uuid NOT NULL REFERENCES public_body (id),
        public_body_id uuid NOT NULL REFERENCES public_body (id),
        kind text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        UNIQUE (provider_id, public_body_id, valid_from)
      );
      CREATE INDEX provider_authorisation_body ON provider_authorisation (public_body_id);

      CREATE TABLE session (
        token_hash bytea PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id),
        current_role_id text,
        created timestamptz NOT NULL DEFAULT now(),
        last_seen timestamptz NOT NULL DEFAULT now(),
        expires timestamptz NOT NULL
      );
      CREATE INDEX session_person ON session (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE session, provider_authorisation, office, person;');
  }
}
