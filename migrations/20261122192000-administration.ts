import type { MigrationInterface, QueryRunner } from 'typeorm';
import { force, ofClaimedPerson, type Policy, reaches, release } from './row-security/policies.sql.ts';

const byAdministrators = `EXISTS (
  SELECT FROM office WHERE ${ofClaimedPerson('office.person_id')} AND office.kind = 'administrator'
    AND daterange(office.valid_from, office.valid_to, '[]') @> (now() AT TIME ZONE 'Europe/Berlin')::date)`;

const policies: readonly Policy[] = [
  { table: 'office_change', claimed: `${reaches('act')} OR ${byAdministrators}` },
];

/** Changes of offices that wait for a second administrator; why an account is disabled, and when it was used last. */
export class Administration20261122192000 implements MigrationInterface {
  name = 'Administration20261122192000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office_change (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        kind text NOT NULL,
        state text NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        office_kind text,
        board_id uuid REFERENCES board (id),
        office_id uuid REFERENCES office (id) ON DELETE SET NULL,
        valid_from date,
        valid_to date,
        reason text,
        proposed_by uuid NOT NULL REFERENCES person (id),
        proposed_at timestamptz NOT NULL,
        expires timestamptz NOT NULL,
        settled_by uuid REFERENCES person (id),
        settled_at timestamptz
      );
      CREATE INDEX office_change_proposed ON office_change (expires) WHERE state = 'proposed';
      CREATE INDEX office_of_board ON office (board_id, kind);

      ALTER TABLE person ADD COLUMN disabled_reason text, ADD COLUMN last_sign_in timestamptz;
      UPDATE person SET last_sign_in = opened.at
      FROM (SELECT object_id, max(at) AS at FROM audit_entry WHERE act = 'session.opened' GROUP BY object_id) opened
      WHERE opened.object_id = person.id;

      CREATE POLICY inviting ON invitation FOR SELECT TO gremia_app
        USING (${ofClaimedPerson('invited_by')} OR ${byAdministrators});
    `);
    await force(runner, policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await release(runner, policies);
    await runner.query(`
      DROP POLICY inviting ON invitation;
      ALTER TABLE person DROP COLUMN last_sign_in, DROP COLUMN disabled_reason;
      DROP INDEX office_of_board;
      DROP TABLE office_change;
    `);
  }
}
