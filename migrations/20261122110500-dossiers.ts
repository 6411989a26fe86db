import type { MigrationInterface, QueryRunner } from 'typeorm';

/** More time for a duty, checks of what was reported, and what is asked and answered about it. */
export class Dossiers20261122110500 implements MigrationInterface {
  name = 'Dossiers20261122110500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE extension (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        intent uuid NOT NULL UNIQUE,
        obligation_id uuid NOT NULL REFERENCES obligation (id),
        state text NOT NULL,
        due_before date NOT NULL,
        until date NOT NULL,
        reason text NOT NULL,
        asked_by uuid REFERENCES person (id),
        asked_at timestamptz NOT NULL,
        decision_reason text,
        decided_by uuid REFERENCES person (id),
        decided_at timestamptz
      );
      CREATE UNIQUE INDEX extension_one_waiting ON extension (obligation_id) WHERE state = 'asked';
      CREATE INDEX extension_obligation ON extension (obligation_id);

      CREATE TABLE plausibility_check (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        intent uuid NOT NULL UNIQUE,
        obligation_id uuid NOT NULL REFERENCES obligation (id),
        revision integer NOT NULL,
        method text NOT NULL,
        finding text NOT NULL,
        note text,
        checked_on date NOT NULL,
        checked_by uuid REFERENCES person (id),
        recorded_at timestamptz NOT NULL
      );
      CREATE INDEX plausibility_check_obligation ON plausibility_check (obligation_id);
      CREATE TRIGGER plausibility_check_append_only BEFORE UPDATE OR DELETE ON plausibility_check
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE duty_message (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        intent uuid NOT NULL UNIQUE,
        obligation_id uuid NOT NULL REFERENCES obligation (id),
        from_body boolean NOT NULL,
        text text NOT NULL,
        written_by uuid REFERENCES person (id),
        written_at timestamptz NOT NULL
      );
      CREATE INDEX duty_message_obligation ON duty_message (obligation_id);
      CREATE TRIGGER duty_message_append_only BEFORE UPDATE OR DELETE ON duty_message
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE duty_message, plausibility_check, extension;');
  }
}
