import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A report names several files as evidence, and a body lets everybody read one of them, or no longer. */
export class SeveralEvidenceFiles20261122161600 implements MigrationInterface {
  name = 'SeveralEvidenceFiles20261122161600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX report_evidence;
      CREATE TABLE report_evidence (
        report_id uuid NOT NULL REFERENCES report (id),
        evidence_file_id uuid NOT NULL REFERENCES evidence_file (id),
        position integer NOT NULL,
        PRIMARY KEY (report_id, evidence_file_id)
      );
      CREATE INDEX report_evidence_file ON report_evidence (evidence_file_id);
      INSERT INTO report_evidence (report_id, evidence_file_id, position)
        SELECT id, evidence_file_id, 1 FROM report WHERE evidence_file_id IS NOT NULL;
      CREATE TRIGGER report_evidence_never_changes BEFORE UPDATE OR DELETE ON report_evidence
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      ALTER TABLE report DROP evidence_file_id;

      CREATE TABLE evidence_release (
        evidence_file_id uuid PRIMARY KEY REFERENCES evidence_file (id),
        released_by uuid REFERENCES person (id),
        released_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE evidence_release;
      ALTER TABLE report ADD evidence_file_id uuid REFERENCES evidence_file (id);
      ALTER TABLE report DISABLE TRIGGER USER;
      UPDATE report SET evidence_file_id = named.evidence_file_id
        FROM report_evidence named WHERE named.report_id = report.id AND named.position = 1;
      ALTER TABLE report ENABLE TRIGGER USER;
      DROP TABLE report_evidence;
      CREATE INDEX report_evidence ON report (evidence_file_id) WHERE evidence_file_id IS NOT NULL;
    `);
  }
}
