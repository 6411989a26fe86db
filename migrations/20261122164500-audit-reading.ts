import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What auditors filter by: time with the entry as the last word, person, act, and on whose behalf. */
export class AuditReading20261122164500 implements MigrationInterface {
  name = 'AuditReading20261122164500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX audit_entry_at;
      CREATE INDEX audit_entry_at ON audit_entry (at, id);
      CREATE INDEX audit_entry_person ON audit_entry (person_id, at);
      CREATE INDEX audit_entry_act ON audit_entry (act, at);
      CREATE INDEX audit_entry_behalf ON audit_entry (on_behalf_of);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX audit_entry_behalf, audit_entry_act, audit_entry_person, audit_entry_at;
      CREATE INDEX audit_entry_at ON audit_entry (at);
    `);
  }
}
