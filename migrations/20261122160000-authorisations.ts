import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gave an authorisation and who ended it, when: one that ended stays as history. */
export class Authorisations20261122160000 implements MigrationInterface {
  name = 'Authorisations20261122160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE provider_authorisation
        DROP CONSTRAINT provider_authorisation_provider_id_public_body_id_valid_fro_key,
        ADD CONSTRAINT provider_authorisation_in_order CHECK (valid_to >= valid_from),
        ADD COLUMN intent uuid UNIQUE,
        ADD COLUMN granted_by uuid REFERENCES person (id),
        ADD COLUMN granted_at timestamptz,
        ADD COLUMN ended_by uuid REFERENCES person (id),
        ADD COLUMN ended_at timestamptz;
      CREATE UNIQUE INDEX provider_authorisation_begun
        ON provider_authorisation (provider_id, public_body_id, valid_from) WHERE ended_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM authorised_procedure USING provider_authorisation authorisation
      WHERE authorisation.id = provider_authorisation_id AND authorisation.ended_at IS NOT NULL;
      DELETE FROM provider_authorisation WHERE ended_at IS NOT NULL;
      DROP INDEX provider_authorisation_begun;
      ALTER TABLE provider_authorisation
        DROP COLUMN ended_at, DROP COLUMN ended_by, DROP COLUMN granted_at, DROP COLUMN granted_by, DROP COLUMN intent,
        DROP CONSTRAINT provider_authorisation_in_order,
        ADD CONSTRAINT provider_authorisation_provider_id_public_body_id_valid_fro_key
          UNIQUE (provider_id, public_body_id, valid_from);
    `);
  }
}
