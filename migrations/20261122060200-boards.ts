import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Boards20261122060200 implements MigrationInterface {
  name = 'Boards20261122060200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE board (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        slug text NOT NULL UNIQUE,
        name text NOT NULL,
        short_name text NOT NULL,
        kind text NOT NULL,
        legal_basis text,
        task text,
        register_prefix text NOT NULL UNIQUE,
        cadence_months integer CHECK (cadence_months > 0),
        cadence_source text,
        last_known_meeting_on date,
        last_known_meeting_text text,
        last_known_as_of date,
        chaired_by text,
        composition_note text,
        proposed boolean NOT NULL DEFAULT false,
        example boolean NOT NULL DEFAULT false,
        source text NOT NULL,
        position integer NOT NULL DEFAULT 0,
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now()
      );
      ALTER TABLE office ADD CONSTRAINT office_board FOREIGN KEY (board_id) REFERENCES board (id);

      CREATE TABLE bench (
        board_id uuid NOT NULL REFERENCES board (id),
        key text NOT NULL,
        name text NOT NULL,
        position integer NOT NULL,
        PRIMARY KEY (board_id, key)
      );

      CREATE TABLE seat (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        board_id uuid NOT NULL REFERENCES board (id),
        key text NOT NULL,
        label text NOT NULL,
        bench_key text NOT NULL,
        voting boolean NOT NULL,
        entitled_organisation_id uuid REFERENCES public_body (id),
        weights jsonb NOT NULL DEFAULT '{}',
        position integer NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        UNIQUE (board_id, key),
        FOREIGN KEY (board_id, bench_key) REFERENCES bench (board_id, key)
      );

      CREATE TABLE membership (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        seat_id uuid NOT NULL REFERENCES seat (id),
        person_id uuid NOT NULL REFERENCES person (id),
        kind text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        UNIQUE (seat_id, person_id, valid_from)
      );
      CREATE INDEX membership_person ON membership (person_id);

      CREATE TABLE rules_of_procedure (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        board_id uuid NOT NULL REFERENCES board (id),
        version integer NOT NULL,
        valid_from date NOT NULL,
        settings jsonb NOT NULL,
        source text NOT NULL,
        example boolean NOT NULL DEFAULT false,
        created timestamptz NOT NULL DEFAULT now(),
        UNIQUE (board_id, version),
        UNIQUE (board_id, valid_from)
      );

      CREATE TABLE decision_rule (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        rules_of_procedure_id uuid NOT NULL REFERENCES rules_of_procedure (id),
        key text NOT NULL,
        title text NOT NULL,
        source text NOT NULL,
        rule jsonb NOT NULL,
        position integer NOT NULL,
        UNIQUE (rules_of_procedure_id, key)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE office DROP CONSTRAINT office_board;
      DROP TABLE decision_rule, rules_of_procedure, membership, seat, bench, board;
    `);
  }
}
