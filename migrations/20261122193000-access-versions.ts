import type { MigrationInterface, QueryRunner } from 'typeorm';

// The first of two keys: locks with two keys are never those with one. The second one is the person's hash; where
// two persons share it, they wait for each other now and then.
const space = 4721;

/** Whoever acts holds their person; whoever takes a right away waits for them, and counts the version up. */
export class AccessVersions20261122193000 implements MigrationInterface {
  name = 'AccessVersions20261122193000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person ADD COLUMN access_version bigint NOT NULL DEFAULT 0;

      -- Two statements: the version is read by a snapshot that is taken when the lock is held.
      CREATE FUNCTION access_version_held(acting uuid) RETURNS bigint LANGUAGE plpgsql AS $$
      DECLARE version bigint;
      BEGIN
        PERFORM pg_advisory_xact_lock_shared(${space}, hashtext(acting::text));
        SELECT access_version INTO version FROM person WHERE id = acting AND disabled_at IS NULL;
        RETURN version;
      END $$;

      -- In one order for all, so that no two wait for each other.
      CREATE FUNCTION revoke_access(persons uuid[]) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE key integer;
      BEGIN
        FOR key IN SELECT DISTINCT hashtext(id::text) FROM unnest(persons) AS id ORDER BY 1 LOOP
          PERFORM pg_advisory_xact_lock(${space}, key);
        END LOOP;
        UPDATE person SET access_version = access_version + 1 WHERE id = ANY (persons);
      END $$;

      CREATE FUNCTION revoke_access_of_gone() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM revoke_access(ARRAY(SELECT person_id FROM gone));
        RETURN NULL;
      END $$;
      CREATE FUNCTION revoke_access_of_ended_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM revoke_access(ARRAY(SELECT person_id FROM gone WHERE expires > now()));
        RETURN NULL;
      END $$;
      CREATE FUNCTION revoke_access_of_seated() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM revoke_access(ARRAY(
          SELECT membership.person_id FROM membership JOIN gone ON gone.id = membership.seat_id));
        RETURN NULL;
      END $$;
      CREATE FUNCTION revoke_access_of_person() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM revoke_access(ARRAY[OLD.id]);
        RETURN NULL;
      END $$;
      CREATE FUNCTION revoke_access_of_token() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM revoke_access(ARRAY[OLD.person_id]);
        RETURN NULL;
      END $$;

      CREATE TRIGGER session_ended AFTER DELETE ON session REFERENCING OLD TABLE AS gone
        FOR EACH STATEMENT EXECUTE FUNCTION revoke_access_of_ended_sessions();
      CREATE TRIGGER office_changed AFTER UPDATE ON office REFERENCING OLD TABLE AS gone
        FOR EACH STATEMENT EXECUTE FUNCTION revoke_access_of_gone();
      CREATE TRIGGER office_ended AFTER DELETE ON office REFERENCING OLD TABLE AS gone
        FOR EACH STATEMENT EXECUTE FUNCTION revoke_access_of_gone();
      CREATE TRIGGER membership_changed AFTER UPDATE ON membership REFERENCING OLD TABLE AS gone
        FOR EACH STATEMENT EXECUTE FUNCTION revoke_access_of_gone();
      CREATE TRIGGER membership_ended AFTER DELETE ON membership REFERENCING OLD TABLE AS gone
        FOR EACH STATEMENT EXECUTE FUNCTION revoke_access_of_gone();
      CREATE TRIGGER seat_changed AFTER UPDATE ON seat REFERENCING OLD TABLE AS gone
        FOR EACH STATEMENT EXECUTE FUNCTION revoke_access_of_seated();
      CREATE TRIGGER person_disabled AFTER UPDATE OF disabled_at ON person
        FOR EACH ROW WHEN (OLD.disabled_at IS NULL AND NEW.disabled_at IS NOT NULL)
        EXECUTE FUNCTION revoke_access_of_person();
      CREATE TRIGGER api_token_revoked AFTER UPDATE OF revoked_at ON api_token
        FOR EACH ROW WHEN (OLD.revoked_at IS NULL AND NEW.revoked_at IS NOT NULL)
        EXECUTE FUNCTION revoke_access_of_token();
      CREATE TRIGGER api_token_deleted AFTER DELETE ON api_token
        FOR EACH ROW EXECUTE FUNCTION revoke_access_of_token();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER api_token_deleted ON api_token;
      DROP TRIGGER api_token_revoked ON api_token;
      DROP TRIGGER person_disabled ON person;
      DROP TRIGGER seat_changed ON seat;
      DROP TRIGGER membership_ended ON membership;
      DROP TRIGGER membership_changed ON membership;
      DROP TRIGGER office_ended ON office;
      DROP TRIGGER office_changed ON office;
      DROP TRIGGER session_ended ON session;
      DROP FUNCTION revoke_access_of_token, revoke_access_of_person, revoke_access_of_seated,
        revoke_access_of_ended_sessions, revoke_access_of_gone, revoke_access, access_version_held;
      ALTER TABLE person DROP COLUMN access_version;
    `);
  }
}
