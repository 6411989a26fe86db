import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Federal20261122060300 implements MigrationInterface {
  name = 'Federal20261122060300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE federal_session (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        number integer NOT NULL UNIQUE,
        date date NOT NULL,
        place text,
        chair text,
        completeness text,
        example boolean NOT NULL DEFAULT false,
        source text NOT NULL,
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE federal_decision (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        number text NOT NULL UNIQUE,
        slug text NOT NULL UNIQUE,
        number_is_placeholder boolean NOT NULL DEFAULT false,
        session_number integer NOT NULL,
        date date NOT NULL,
        title text NOT NULL,
        kind text NOT NULL,
        binding boolean NOT NULL,
        concerns_municipalities boolean NOT NULL,
        gist text NOT NULL,
        deadlines jsonb NOT NULL DEFAULT '[]',
        source text NOT NULL,
        provenance text NOT NULL,
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX federal_decision_session ON federal_decision (session_number);

      CREATE TABLE federal_topic (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        session_id uuid NOT NULL REFERENCES federal_session (id),
        position integer NOT NULL,
        number text,
        title text NOT NULL,
        kind text,
        summary text,
        green_list boolean NOT NULL DEFAULT false,
        state text NOT NULL,
        decision_id uuid REFERENCES federal_decision (id),
        agenda_item_id uuid,
        example boolean NOT NULL DEFAULT false,
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now(),
        UNIQUE (session_id, position)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE federal_topic, federal_decision, federal_session;');
  }
}
