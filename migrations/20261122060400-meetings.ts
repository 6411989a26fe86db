import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Meetings20261122060400 implements MigrationInterface {
  name = 'Meetings20261122060400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE proposal (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        board_id uuid NOT NULL REFERENCES board (id),
        title text NOT NULL,
        state text NOT NULL,
        terms jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        federal_topic_id uuid REFERENCES federal_topic (id),
        intent uuid UNIQUE,
        example boolean NOT NULL DEFAULT false,
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX proposal_federal_topic ON proposal (federal_topic_id);

      CREATE TABLE proposal_version (
        proposal_id uuid NOT NULL REFERENCES proposal (id),
        version integer NOT NULL,
        title text NOT NULL,
        text text NOT NULL,
        rationale text NOT NULL,
        terms jsonb NOT NULL,
        written_by uuid REFERENCES person (id),
        written_at timestamptz NOT NULL,
        PRIMARY KEY (proposal_id, version)
      );

      CREATE TABLE meeting (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        board_id uuid NOT NULL REFERENCES board (id),
        slug text NOT NULL UNIQUE,
        number integer NOT NULL,
        title text NOT NULL,
        starts_at timestamptz NOT NULL,
        place text,
        format text NOT NULL,
        public boolean NOT NULL,
        state text NOT NULL,
        invited_at timestamptz,
        urgency_reason text,
        opened_at timestamptz,
        closed_at timestamptz,
        current_item_id uuid,
        federal_session_id uuid REFERENCES federal_session (id),
        example boolean NOT NULL DEFAULT false,
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now(),
        UNIQUE (board_id, number)
      );
      CREATE INDEX meeting_starts_at ON meeting (starts_at);

      CREATE TABLE agenda_item (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        meeting_id uuid NOT NULL REFERENCES meeting (id),
        position integer NOT NULL,
        number text NOT NULL,
        title text NOT NULL,
        purpose text NOT NULL,
        public boolean NOT NULL,
        consent_list boolean NOT NULL DEFAULT false,
        explanation text,
        proposal_id uuid REFERENCES proposal (id),
        federal_topic_id uuid REFERENCES federal_topic (id),
        called_at timestamptz,
        finished_at timestamptz,
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now(),
        UNIQUE (meeting_id, position) DEFERRABLE INITIALLY IMMEDIATE,
        UNIQUE (meeting_id, federal_topic_id)
      );
      CREATE INDEX agenda_item_proposal ON agenda_item (proposal_id);
      ALTER TABLE meeting ADD CONSTRAINT meeting_current_item
        FOREIGN KEY (current_item_id) REFERENCES agenda_item (id);
      ALTER TABLE federal_topic ADD CONSTRAINT federal_topic_agenda_item
        FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id);

      CREATE TABLE attendance (
        meeting_id uuid NOT NULL REFERENCES meeting (id),
        seat_id uuid NOT NULL REFERENCES seat (id),
        person_id uuid REFERENCES person (id),
        state text NOT NULL,
        arrived_at timestamptz,
        left_at timestamptz,
        modified timestamptz NOT NULL,
        PRIMARY KEY (meeting_id, seat_id)
      );

      CREATE TABLE recusal (
        agenda_item_id uuid NOT NULL REFERENCES agenda_item (id),
        seat_id uuid NOT NULL REFERENCES seat (id),
        person_id uuid NOT NULL REFERENCES person (id),
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (agenda_item_id, seat_id, person_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE federal_topic DROP CONSTRAINT federal_topic_agenda_item;
      ALTER TABLE meeting DROP CONSTRAINT meeting_current_item;
      DROP TABLE recusal, attendance, agenda_item, meeting, proposal_version, proposal;
    `);
  }
}
