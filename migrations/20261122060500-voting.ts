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
        opened_by uuid REFERENCES person (id),
        deadline timestamptz,
        hands jsonb,
        consent_list_id uuid,
        closed_at timestamptz,
        closed_by uuid REFERENCES person (id),
        certified_at timestamptz,
        certified_by uuid REFERENCES person (id),
        annulled_at timestamptz,
        annulled_by uuid REFERENCES person (id),
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
      CREATE INDEX ballot_consent_list ON ballot (consent_list_id) WHERE consent_list_id IS NOT NULL;

      CREATE TABLE ballot_seat (
        ballot_id uuid NOT NULL REFERENCES ballot (id),
        seat_id uuid NOT NULL REFERENCES seat (id),
        seat_key text NOT NULL,
        label text NOT NULL,
        bench_key text NOT NULL,
        voting boolean NOT NULL,
        weights jsonb NOT NULL DEFAULT '{}',
        position integer NOT NULL,
        presence text CHECK (presence IN ('present', 'remote', 'absent')),
        PRIMARY KEY (ballot_id, seat_id)
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

      CREATE TABLE vote (
        ballot_id uuid NOT NULL REFERENCES ballot (id),
        seat_id uuid NOT NULL,
        choice text NOT NULL CHECK (choice IN ('yes', 'no', 'abstain')),
        cast_by uuid NOT NULL REFERENCES person (id),
        cast_at timestamptz NOT NULL,
        intent uuid NOT NULL REFERENCES vote_intent (key),
        PRIMARY KEY (ballot_id, seat_id),
        FOREIGN KEY (ballot_id, seat_id) REFERENCES ballot_seat (ballot_id, seat_id)
      );

      CREATE FUNCTION refuse_vote_after_closing() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM ballot WHERE id = COALESCE(NEW.ballot_id, OLD.ballot_id) AND state = 'open') THEN
          RAISE EXCEPTION 'The ballot is not open: its votes do not change' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN COALESCE(NEW, OLD);
      END $$;
      CREATE TRIGGER vote_only_while_open BEFORE INSERT OR UPDATE OR DELETE ON vote
        FOR EACH ROW EXECUTE FUNCTION refuse_vote_after_closing();

      CREATE FUNCTION refuse_change_of_ended_ballot() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'A certified or annulled ballot does not change' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER ballot_ended BEFORE UPDATE OR DELETE ON ballot
        FOR EACH ROW WHEN (OLD.state IN ('certified', 'annulled'))
        EXECUTE FUNCTION refuse_change_of_ended_ballot();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE vote, vote_intent, ballot_seat, ballot;
      DROP FUNCTION refuse_vote_after_closing, refuse_change_of_ended_ballot;
    `);
  }
}
