import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Circulation20261122102200 implements MigrationInterface {
  name = 'Circulation20261122102200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE circulation (
        id uuid PRIMARY KEY,
        board_id uuid NOT NULL REFERENCES board (id),
        proposal_id uuid NOT NULL REFERENCES proposal (id),
        first_version integer NOT NULL,
        decision_rule_id uuid NOT NULL REFERENCES decision_rule (id),
        form text NOT NULL CHECK (form IN ('openElectronic', 'rollCall')),
        public boolean NOT NULL DEFAULT false,
        example boolean NOT NULL DEFAULT false,
        state text NOT NULL,
        started_at timestamptz NOT NULL,
        started_by uuid REFERENCES person (id),
        feedback_ends_at timestamptz NOT NULL,
        voting_ends_at timestamptz NOT NULL CHECK (voting_ends_at > feedback_ends_at),
        extensions jsonb NOT NULL DEFAULT '[]',
        reminded_at timestamptz,
        ended_at timestamptz,
        ended_by uuid REFERENCES person (id),
        end_reason text,
        objecting_seat_id uuid REFERENCES seat (id),
        agenda_item_id uuid REFERENCES agenda_item (id) ON DELETE SET NULL,
        modified timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX circulation_board ON circulation (board_id, started_at);
      CREATE UNIQUE INDEX circulation_one_running ON circulation (proposal_id)
        WHERE state IN ('feedback', 'voting');

      CREATE TABLE circulation_comment (
        id uuid PRIMARY KEY,
        circulation_id uuid NOT NULL REFERENCES circulation (id),
        person_id uuid REFERENCES person (id),
        seat_id uuid REFERENCES seat (id),
        proposal_version integer NOT NULL,
        text text NOT NULL,
        written_at timestamptz NOT NULL
      );
      CREATE INDEX circulation_comment_circulation ON circulation_comment (circulation_id, written_at);

      CREATE TABLE circulation_recusal (
        circulation_id uuid NOT NULL REFERENCES circulation (id),
        seat_id uuid NOT NULL REFERENCES seat (id),
        reason text NOT NULL,
        noted_by uuid REFERENCES person (id),
        noted_at timestamptz NOT NULL,
        PRIMARY KEY (circulation_id, seat_id)
      );

      CREATE TABLE circulation_representation (
        circulation_id uuid NOT NULL REFERENCES circulation (id),
        seat_id uuid NOT NULL REFERENCES seat (id),
        deputy_id uuid NOT NULL REFERENCES person (id),
        noted_by uuid REFERENCES person (id),
        noted_at timestamptz NOT NULL,
        PRIMARY KEY (circulation_id, seat_id)
      );

      ALTER TABLE ballot ADD COLUMN circulation_id uuid REFERENCES circulation (id);
      CREATE UNIQUE INDEX ballot_one_per_circulation ON ballot (circulation_id) WHERE circulation_id IS NOT NULL;
      CREATE INDEX ballot_deadline ON ballot (deadline) WHERE state = 'open';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ballot_deadline;
      ALTER TABLE ballot DROP COLUMN circulation_id;
      DROP TABLE circulation_representation, circulation_recusal, circulation_comment, circulation;
    `);
  }
}
