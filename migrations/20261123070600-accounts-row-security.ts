import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  answering,
  force,
  ofClaimedPerson,
  type Policy,
  reaches,
  release,
} from './row-security/policies.sql.ts';

const claimedPerson = `nullif(current_setting('gremia.person', true), '')::uuid`;

/** Only acts and signing in write. */
const policies: readonly Policy[] = [{ table: 'account', claimed: reaches('signIn', 'act') }];

/** Asked once for a statement: a list of accounts would ask for every row. */
export const administers = `(SELECT is_administrator_today(${claimedPerson}))`;

/** As in 20261122193000; `rights` and `table` are what this migration changes. */
const versions = (table: string, rights: string) => `
  -- Two statements: the version is read by a snapshot that is taken when the lock is held.
  CREATE OR REPLACE FUNCTION access_version_held(acting uuid) RETURNS bigint LANGUAGE plpgsql ${rights} AS $$
  DECLARE version bigint;
  BEGIN
    PERFORM pg_advisory_xact_lock_shared(4721, hashtext(acting::text));
    SELECT access_version INTO version FROM ${table} WHERE id = acting AND disabled_at IS NULL;
    RETURN version;
  END $$;

  -- In one order for all, so that no two wait for each other.
  CREATE OR REPLACE FUNCTION revoke_access(persons uuid[]) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE key integer;
  BEGIN
    FOR key IN SELECT DISTINCT hashtext(id::text) FROM unnest(persons) AS id ORDER BY 1 LOOP
      PERFORM pg_advisory_xact_lock(4721, key);
    END LOOP;
    UPDATE ${table} SET access_version = access_version + 1 WHERE id = ANY (persons);
  END $$;`;

/**
 * Accounts are under row-level security; of persons everybody reads what names them and what every statement asks:
 * docs/decisions/0061-accounts-and-persons.md.
 */
export class AccountsRowSecurity20261123070600 implements MigrationInterface {
  name = 'AccountsRowSecurity20261123070600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person RENAME TO account;

      CREATE FUNCTION is_administrator_today(asked uuid) RETURNS boolean ${answering} AS $$
        SELECT EXISTS (SELECT FROM office WHERE office.person_id = asked AND office.kind = 'administrator'
          AND daterange(office.valid_from, office.valid_to, '[]') @> (now() AT TIME ZONE 'Europe/Berlin')::date)
      $$;
      CREATE FUNCTION awaits(host uuid, guest uuid) RETURNS boolean ${answering} AS $$
        SELECT EXISTS (SELECT FROM invitation
                       WHERE invitation.person_id = guest AND invitation.invited_by = host AND invitation.used_at IS NULL)
      $$;

      -- The claims are made in the statement that asks for the version, and not before it.
      ${versions('account', 'SECURITY DEFINER SET search_path = public, pg_temp')}
      REVOKE EXECUTE ON FUNCTION is_administrator_today, awaits, access_version_held FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION is_administrator_today, awaits, access_version_held TO gremia_app;`);
    await force(runner, policies);
    await runner.query(`
      CREATE POLICY known ON account FOR SELECT TO gremia_app
        USING (current_setting('gremia.reach', true) = 'everything' OR ${ofClaimedPerson('id')}
               OR ${administers} OR awaits(${claimedPerson}, id));

      -- With the rights of the owner, as answers are: what is not a column here is in no row for everybody.
      CREATE VIEW person AS SELECT id, name, disabled_at FROM account;
      REVOKE ALL ON person FROM gremia_app, gremia_reporting;
      GRANT SELECT ON person TO gremia_app;
      GRANT SELECT (id, name) ON person TO gremia_reporting;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW person;
      DROP POLICY known ON account;`);
    await release(runner, policies);
    await runner.query(`
      DROP FUNCTION is_administrator_today, awaits;
      ALTER TABLE account RENAME TO person;
      ${versions('person', '')}
      REVOKE EXECUTE ON FUNCTION access_version_held FROM gremia_app;
      GRANT EXECUTE ON FUNCTION access_version_held TO PUBLIC;`);
  }
}
