import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReportFiles20261122102800 implements MigrationInterface {
  name = 'ReportFiles20261122102800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_file (
        id uuid PRIMARY KEY,
        public_body_id uuid NOT NULL REFERENCES public_body (id),
        uploaded_by uuid NOT NULL REFERENCES person (id),
        name text NOT NULL,
        state text NOT NULL DEFAULT 'reading',
        problem text,
        problem_detail text,
        lines integer NOT NULL DEFAULT 0,
        changes integer NOT NULL DEFAULT 0,
        problems integer NOT NULL DEFAULT 0,
        applied integer NOT NULL DEFAULT 0,
        collective_report_id uuid REFERENCES collective_report (id),
        created timestamptz NOT NULL
      );
      CREATE INDEX report_file_office ON report_file (public_body_id, created);

      CREATE TABLE report_file_line (
        report_file_id uuid NOT NULL REFERENCES report_file (id) ON DELETE CASCADE,
        line integer NOT NULL,
        body_key text NOT NULL,
        decision text NOT NULL,
        obligation_id uuid REFERENCES obligation (id),
        seen_revision integer,
        state text,
        reported_on date,
        product text NOT NULL,
        product_version text NOT NULL,
        note text NOT NULL,
        problem text,
        PRIMARY KEY (report_file_id, line)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE report_file_line, report_file;');
  }
}
