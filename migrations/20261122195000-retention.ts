import type { MigrationInterface, QueryRunner } from 'typeorm';

const years = 10;
/** As in the rule of the audit trail (libs/domain/src/audit/stored-data.ts). */
const kept = `make_interval(days => ${years * 365})`;

/**
 * The audit trail still only grows, but for what is older than ten years: that one function may take out. An account
 * knows that it was erased.
 */
export class Retention20261122195000 implements MigrationInterface {
  name = 'Retention20261122195000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person ADD COLUMN erased_at timestamptz;

      DROP TRIGGER audit_entry_append_only ON audit_entry;
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry
        FOR EACH ROW WHEN (OLD.at > now() - ${kept}) EXECUTE FUNCTION refuse_change();
      CREATE POLICY forgotten ON audit_entry FOR DELETE TO CURRENT_USER USING (at <= now() - ${kept});

      -- With the rights of who migrates: the product has none to delete here.
      CREATE FUNCTION forget_audit_entries(at_this_time timestamptz, at_most integer) RETURNS SETOF uuid
        LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        DELETE FROM audit_entry WHERE id IN (
          SELECT id FROM audit_entry WHERE at < least(at_this_time, now()) - ${kept}
          ORDER BY at LIMIT at_most)
        RETURNING id
      $$;
      REVOKE ALL ON FUNCTION forget_audit_entries FROM PUBLIC;
      DO $$
      BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'gremia_app') THEN
          GRANT EXECUTE ON FUNCTION forget_audit_entries TO gremia_app;
        END IF;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person DROP COLUMN erased_at;
      DROP FUNCTION forget_audit_entries;
      DROP POLICY forgotten ON audit_entry;
      DROP TRIGGER audit_entry_kept ON audit_entry;
      DROP TRIGGER audit_entry_append_only ON audit_entry;
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }
}
