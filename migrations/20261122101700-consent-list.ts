import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ConsentList20261122101700 implements MigrationInterface {
  name = 'ConsentList20261122101700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consent_list_objection (
        key uuid PRIMARY KEY,
        agenda_item_id uuid NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
        ballot_id uuid REFERENCES ballot (id),
        seat_id uuid NOT NULL REFERENCES seat (id),
        recorded_by uuid REFERENCES person (id),
        objected_at timestamptz NOT NULL
      );
      CREATE INDEX consent_list_objection_item ON consent_list_objection (agenda_item_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE consent_list_objection');
  }
}
