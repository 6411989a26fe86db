import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every state that a commitment had, with its day and its reason; rows are only ever added. */
export class CommitmentHistory20261122161700 implements MigrationInterface {
  name = 'CommitmentHistory20261122161700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE commitment_statement (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        commitment_id uuid NOT NULL REFERENCES commitment (id),
        state text NOT NULL,
        state_on date NOT NULL,
        note text,
        recorded_by uuid REFERENCES person (id),
        created timestamptz NOT NULL
      );
      CREATE INDEX commitment_statement_commitment ON commitment_statement (commitment_id);
      INSERT INTO commitment_statement (commitment_id, state, state_on, note, created)
        SELECT id, state, state_on, note, modified FROM commitment WHERE state_on IS NOT NULL;
      CREATE TRIGGER commitment_statement_never_changes BEFORE UPDATE OR DELETE ON commitment_statement
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE commitment_statement;');
  }
}
