import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bodies that have done something let others ask them. */
export class HelpOffers20261122130100 implements MigrationInterface {
  name = 'HelpOffers20261122130100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE help_offer (
        obligation_id uuid PRIMARY KEY REFERENCES obligation (id),
        contact_name text NOT NULL,
        contact_address text NOT NULL,
        offered_by uuid REFERENCES person (id),
        offered_at timestamptz NOT NULL,
        example boolean NOT NULL DEFAULT false
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE help_offer;');
  }
}
