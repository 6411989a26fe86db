import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations, and accounts of an identity provider by which persons come in. */
export class Invitations20261122163100 implements MigrationInterface {
  name = 'Invitations20261122163100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person_identity (
        issuer text NOT NULL,
        subject text NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        created timestamptz NOT NULL,
        last_used timestamptz,
        PRIMARY KEY (issuer, subject)
      );
      CREATE INDEX person_identity_person ON person_identity (person_id);

      CREATE TABLE invitation (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES person (id),
        invited_by uuid NOT NULL REFERENCES person (id),
        token_hash bytea UNIQUE,
        created timestamptz NOT NULL,
        expires timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX invitation_person ON invitation (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE invitation, person_identity;');
  }
}
