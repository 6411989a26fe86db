import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Minutes20261122060900 implements MigrationInterface {
  name = 'Minutes20261122060900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE minutes (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        meeting_id uuid NOT NULL UNIQUE REFERENCES meeting (id),
        state text NOT NULL,
        attendance jsonb NOT NULL,
        composed_at timestamptz NOT NULL,
        due_on date,
        objection_ends_on date,
        published_at timestamptz,
        pdf bytea,
        pdf_sha256 text,
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE minutes_section (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        minutes_id uuid NOT NULL REFERENCES minutes (id),
        agenda_item_id uuid REFERENCES agenda_item (id),
        position integer NOT NULL,
        number text NOT NULL,
        title text NOT NULL,
        public boolean NOT NULL,
        text text NOT NULL,
        revision integer NOT NULL DEFAULT 0,
        modified timestamptz NOT NULL DEFAULT now(),
        UNIQUE (minutes_id, position)
      );

      CREATE TABLE minutes_signature (
        minutes_id uuid NOT NULL REFERENCES minutes (id),
        signer text NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        signed_at timestamptz NOT NULL,
        content_sha256 text NOT NULL,
        PRIMARY KEY (minutes_id, signer)
      );

      CREATE TABLE minutes_objection (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        minutes_id uuid NOT NULL REFERENCES minutes (id),
        person_id uuid NOT NULL REFERENCES person (id),
        text text NOT NULL,
        raised_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE minutes_objection, minutes_signature, minutes_section, minutes;');
  }
}
