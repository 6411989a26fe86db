import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Audit20261122061000 implements MigrationInterface {
  name = 'Audit20261122061000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        at timestamptz NOT NULL,
        act text NOT NULL,
        person_id uuid,
        role text,
        on_behalf_of uuid,
        object_id uuid,
        detail jsonb NOT NULL,
        request_id text NOT NULL
      );
      CREATE INDEX audit_entry_at ON audit_entry (at);
      CREATE INDEX audit_entry_object ON audit_entry (object_id);
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_entry_not_truncated BEFORE TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_entry;');
  }
}
