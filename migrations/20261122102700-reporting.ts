import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reporting20261122102700 implements MigrationInterface {
  name = 'Reporting20261122102700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report
        ADD COLUMN undoes_revision integer,
        ADD COLUMN confirmed_by uuid REFERENCES person (id);

      CREATE TABLE authorised_procedure (
        provider_authorisation_id uuid NOT NULL REFERENCES provider_authorisation (id),
        standard_id uuid NOT NULL REFERENCES standard (id),
        PRIMARY KEY (provider_authorisation_id, standard_id)
      );

      CREATE TABLE collective_report (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        intent uuid NOT NULL UNIQUE,
        public_body_id uuid NOT NULL REFERENCES public_body (id),
        reported_by uuid REFERENCES person (id),
        source text NOT NULL,
        reported integer NOT NULL,
        proposed integer NOT NULL,
        created timestamptz NOT NULL
      );
      CREATE INDEX collective_report_body ON collective_report (public_body_id, created);

      -- The duty is guarded by the report of the same act: a reference of its own would be checked twice for each row.
      CREATE TABLE collective_report_entry (
        collective_report_id uuid NOT NULL REFERENCES collective_report (id),
        obligation_id uuid NOT NULL,
        revision integer NOT NULL,
        before_state text NOT NULL,
        before_state_on date,
        before_product text,
        before_note text,
        before_is_example boolean NOT NULL,
        undone_revision integer,
        PRIMARY KEY (collective_report_id, obligation_id)
      );

      CREATE TABLE proposed_report (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        collective_report_id uuid NOT NULL REFERENCES collective_report (id),
        obligation_id uuid NOT NULL REFERENCES obligation (id),
        seen_revision integer NOT NULL,
        state text NOT NULL,
        reported_on date NOT NULL,
        product text,
        product_version text,
        note text,
        outcome text NOT NULL DEFAULT 'waiting',
        decided_by uuid REFERENCES person (id),
        decided_at timestamptz,
        created timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX proposed_report_waiting ON proposed_report (obligation_id) WHERE outcome = 'waiting';
      CREATE INDEX proposed_report_collective ON proposed_report (collective_report_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE proposed_report, collective_report_entry, collective_report, authorised_procedure;
      ALTER TABLE report DROP COLUMN confirmed_by, DROP COLUMN undoes_revision;
    `);
  }
}
