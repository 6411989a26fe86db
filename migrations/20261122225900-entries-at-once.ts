import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * That the entries of a report for many belong to one is asked once a statement, not once a row: a reference asked five
 * hundred times for the same row, a sixth of what such a report took. A report for many is never removed.
 */
export class EntriesAtOnce20261122225900 implements MigrationInterface {
  name = 'EntriesAtOnce20261122225900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE collective_report_entry DROP CONSTRAINT collective_report_entry_collective_report_id_fkey;

      CREATE FUNCTION refuse_entries_of_nothing() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT collective_report_id FROM added EXCEPT SELECT id FROM collective_report
                   WHERE id IN (SELECT collective_report_id FROM added)) THEN
          RAISE EXCEPTION 'An entry belongs to no report for many' USING ERRCODE = 'foreign_key_violation';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER collective_report_entry_known AFTER INSERT ON collective_report_entry
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_entries_of_nothing();
      CREATE TRIGGER collective_report_stays BEFORE DELETE ON collective_report
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER collective_report_stays ON collective_report;
      DROP TRIGGER collective_report_entry_known ON collective_report_entry;
      DROP FUNCTION refuse_entries_of_nothing;
      ALTER TABLE collective_report_entry ADD CONSTRAINT collective_report_entry_collective_report_id_fkey
        FOREIGN KEY (collective_report_id) REFERENCES collective_report (id);
    `);
  }
}
