import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Challenges20261122101500 implements MigrationInterface {
  name = 'Challenges20261122101500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ballot_challenge (
        agenda_item_id uuid NOT NULL REFERENCES agenda_item (id),
        kind text NOT NULL CHECK (kind IN ('rollCall', 'secrecy')),
        seat_id uuid NOT NULL REFERENCES seat (id),
        raised_by uuid NOT NULL REFERENCES person (id),
        raised_at timestamptz NOT NULL,
        PRIMARY KEY (agenda_item_id, kind, seat_id)
      );
      ALTER TABLE ballot ADD COLUMN paper_count jsonb;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ballot DROP COLUMN paper_count;
      DROP TABLE ballot_challenge;
    `);
  }
}
