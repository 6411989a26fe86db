import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a report tells beside state and product: plan, share, obstacles, evidence, cost. */
export class ReportDetails20261122130000 implements MigrationInterface {
  name = 'ReportDetails20261122130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE evidence_file (
        id uuid PRIMARY KEY,
        obligation_id uuid NOT NULL REFERENCES obligation (id),
        name text NOT NULL,
        media_type text NOT NULL,
        size_in_bytes integer NOT NULL CHECK (size_in_bytes > 0),
        sha256 text NOT NULL,
        content bytea NOT NULL,
        uploaded_by uuid REFERENCES person (id),
        created timestamptz NOT NULL
      );
      CREATE INDEX evidence_file_obligation ON evidence_file (obligation_id);
      -- PDF and pictures are packed already.
      ALTER TABLE evidence_file ALTER COLUMN content SET STORAGE EXTERNAL;
      CREATE TRIGGER evidence_file_never_changes BEFORE UPDATE ON evidence_file
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      ALTER TABLE report
        ADD planned_for date,
        ADD share_done smallint CHECK (share_done BETWEEN 0 AND 100),
        ADD obstacles text[],
        ADD obstacle_note text,
        ADD evidence_link text,
        ADD evidence_file_id uuid REFERENCES evidence_file (id),
        ADD one_off_cost_cents bigint CHECK (one_off_cost_cents >= 0),
        ADD yearly_cost_cents bigint CHECK (yearly_cost_cents >= 0);
      CREATE INDEX report_evidence ON report (evidence_file_id) WHERE evidence_file_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX report_evidence;
      ALTER TABLE report DROP planned_for, DROP share_done, DROP obstacles, DROP obstacle_note, DROP evidence_link,
        DROP evidence_file_id, DROP one_off_cost_cents, DROP yearly_cost_cents;
      DROP TABLE evidence_file;
    `);
  }
}
