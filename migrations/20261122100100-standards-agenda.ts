import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions, relations, steps in the life cycle, and the needs that lead to standards. */
export class StandardsAgenda20261122100100 implements MigrationInterface {
  name = 'StandardsAgenda20261122100100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE standard_version (
        standard_id uuid NOT NULL REFERENCES standard (id),
        label text NOT NULL,
        urn text,
        published_on date,
        link text,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (standard_id, label)
      );

      CREATE TABLE standard_relation (
        from_id uuid NOT NULL REFERENCES standard (id),
        to_id uuid NOT NULL REFERENCES standard (id),
        kind text NOT NULL CHECK (kind IN ('dependsOn', 'succeeds')),
        source text,
        PRIMARY KEY (from_id, to_id, kind),
        CHECK (from_id <> to_id)
      );
      CREATE INDEX standard_relation_to ON standard_relation (to_id);

      CREATE TABLE standard_step (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        standard_id uuid NOT NULL REFERENCES standard (id),
        state text NOT NULL,
        made_on date NOT NULL,
        note text,
        recorded_by uuid REFERENCES person (id),
        recorded_at timestamptz NOT NULL
      );
      CREATE INDEX standard_step_standard ON standard_step (standard_id);

      CREATE TABLE standard_need (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        intent uuid NOT NULL UNIQUE,
        title text NOT NULL,
        problem text NOT NULL,
        concerned text,
        link text,
        state text NOT NULL,
        standard_id uuid REFERENCES standard (id),
        answer text,
        answered_at timestamptz,
        reported_by uuid REFERENCES person (id),
        public_body_id uuid REFERENCES public_body (id),
        seat_id uuid REFERENCES seat (id),
        reported_at timestamptz NOT NULL,
        example boolean NOT NULL DEFAULT false,
        CHECK (num_nonnulls(public_body_id, seat_id) = 1)
      );
      CREATE INDEX standard_need_standard ON standard_need (standard_id);

      CREATE TABLE standard_need_support (
        need_id uuid NOT NULL REFERENCES standard_need (id),
        public_body_id uuid NOT NULL REFERENCES public_body (id),
        person_id uuid REFERENCES person (id),
        supported_at timestamptz NOT NULL,
        PRIMARY KEY (need_id, public_body_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE standard_need_support, standard_need, standard_step, standard_relation, standard_version;
    `);
  }
}
