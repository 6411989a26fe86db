import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Voting20261122060500 implements MigrationInterface {
  name = 'Voting20261122060500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ballot (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        board_id uuid NOT NULL REFERENCES board (id),
        meeting_id uuid REFERENCES meeting (id),
        agenda_item_id uuid REFERENCES agenda_item (id),
        proposal_id uuid REFERENCES proposal (id),
        proposal_version integer,
        form text NOT NULL,
        question text NOT NULL,
        state text NOT NULL,
        rules_of_procedure_id uuid NOT NULL REFERENCES rules_of_procedure (id),
        decision_rule_id uuid NOT NULL REFERENCES decision_rule (id),
        rule jsonb NOT NULL,
        rule_source text NOT NULL,
        settings jsonb NOT NULL,
        opened_at timestamptz,
        deadline timestamptz,
        closed_at timestamptz,
        certified_at timestamptz,
        certified_by uuid REFERENCES person (id),
        annulled_at timestamptz,
        annulment_reason text,
        record jsonb,
        result jsonb,
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX ballot_meeting ON ballot (meeting_id);
      CREATE INDEX ballot_item ON ballot (agenda_item_id);
      CREATE UNIQUE INDEX ballot_one_open_per_item ON ballot (agenda_item_id)
        WHERE state IN ('prepared', 'open', 'closed');

      CREATE TABLE ballot_seat (
        ballot_id uuid NOT NULL REFERENCES ballot (id),
        seat_id uuid NOT NULL REFERENCES seat (id),
        seat_key text NOT NULL,
        label text NOT NULL,
        bench_key text NOT NULL,
        voting boolean NOT NULL,
        weights jsonb NOT NULL DEFAULT '{}',
        position integer NOT NULL,
        PRIMARY KEY (ballot_id, seat_id)
      );

      CREATE TABLE vote (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        ballot_id uuid NOT NULL REFERENCES ballot (id),
        seat_id uuid NOT NULL,
        choice text NOT NULL CHECK (choice IN ('yes', 'no', 'abstain', 'invalid')),
        cast_by uuid REFERENCES person (id),
        cast_at timestamptz NOT NULL,
        intent uuid NOT NULL UNIQUE,
        UNIQUE (ballot_id, seat_id),
        FOREIGN KEY (ballot_id, seat_id) REFERENCES ballot_seat (ballot_id, seat_id)
      );

      CREATE TABLE vote_intent (
        key uuid PRIMARY KEY,
        ballot_id uuid NOT NULL,
        seat_id uuid NOT NULL,
        choice text NOT NULL,
        cast_by uuid NOT NULL REFERENCES person (id),
        cast_at timestamptz NOT NULL,
        FOREIGN KEY (ballot_id, seat_id) REFERENCES ballot_seat (ballot_id, seat_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE vote_intent, vote, ballot_seat, ballot;');
  }
}
