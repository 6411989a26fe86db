import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Implementation20261122060800 implements MigrationInterface {
  name = 'Implementation20261122060800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE addressed_decision (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        slug text NOT NULL UNIQUE,
        resolution_id uuid UNIQUE REFERENCES resolution (id),
        federal_decision_id uuid REFERENCES federal_decision (id),
        standard_id uuid REFERENCES standard (id),
        number text NOT NULL,
        title text NOT NULL,
        decided_on date NOT NULL,
        basis_of_force text NOT NULL,
        basis_text text NOT NULL,
        scope jsonb NOT NULL,
        scope_assumption text,
        publication_level text NOT NULL,
        confirmed_by uuid REFERENCES person (id),
        confirmed_at timestamptz NOT NULL,
        ended_on date,
        end_reason text,
        example boolean NOT NULL DEFAULT false,
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now(),
        UNIQUE (federal_decision_id, standard_id),
        CHECK ((resolution_id IS NULL) <> (federal_decision_id IS NULL))
      );

      CREATE TABLE addressed_deadline (
        addressed_decision_id uuid NOT NULL REFERENCES addressed_decision (id),
        deadline_class text NOT NULL,
        due_on date NOT NULL,
        PRIMARY KEY (addressed_decision_id, deadline_class)
      );

      CREATE TABLE obligation (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        addressed_decision_id uuid NOT NULL REFERENCES addressed_decision (id),
        public_body_id uuid NOT NULL REFERENCES public_body (id),
        deadline_class text NOT NULL,
        due_on date,
        binding_since date NOT NULL,
        state text NOT NULL DEFAULT 'open',
        state_on date,
        revision integer NOT NULL DEFAULT 0,
        product text,
        note text,
        released boolean NOT NULL DEFAULT false,
        state_is_example boolean NOT NULL DEFAULT false,
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now(),
        UNIQUE (public_body_id, addressed_decision_id, deadline_class)
      );
      CREATE INDEX obligation_decision ON obligation (addressed_decision_id, deadline_class, state);

      CREATE TABLE report (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        obligation_id uuid NOT NULL REFERENCES obligation (id),
        revision integer NOT NULL,
        state text NOT NULL,
        reported_on date NOT NULL,
        product text,
        product_version text,
        note text,
        reported_by uuid REFERENCES person (id),
        on_behalf_by_provider_id uuid REFERENCES public_body (id),
        intent uuid NOT NULL UNIQUE,
        example boolean NOT NULL DEFAULT false,
        created timestamptz NOT NULL,
        UNIQUE (obligation_id, revision)
      );
      CREATE TRIGGER report_append_only BEFORE UPDATE OR DELETE ON report
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE response (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        addressed_decision_id uuid NOT NULL REFERENCES addressed_decision (id),
        public_body_id uuid NOT NULL REFERENCES public_body (id),
        state text NOT NULL DEFAULT 'open',
        reason text,
        answered_on date,
        answered_by uuid REFERENCES person (id),
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now(),
        UNIQUE (public_body_id, addressed_decision_id)
      );
      CREATE INDEX response_decision ON response (addressed_decision_id, state);

      CREATE TABLE commitment (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        addressed_decision_id uuid NOT NULL REFERENCES addressed_decision (id),
        position integer NOT NULL,
        kind text NOT NULL,
        title text NOT NULL,
        owed_by_id uuid NOT NULL REFERENCES public_body (id),
        amount_in_euro bigint CHECK (amount_in_euro >= 0),
        due_on date NOT NULL,
        reciprocal boolean NOT NULL DEFAULT false,
        state text NOT NULL DEFAULT 'promised',
        state_on date,
        note text,
        created timestamptz NOT NULL DEFAULT now(),
        modified timestamptz NOT NULL DEFAULT now(),
        UNIQUE (addressed_decision_id, position)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE commitment, response, report, obligation, addressed_deadline, addressed_decision;',
    );
  }
}
