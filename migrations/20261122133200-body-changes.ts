import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A duty that another carries on is counted there and no longer here. */
const living = 'carried_to_id IS NULL';

/** The functions that count duties, with what each of them reads and how it reads it from now on. */
const counting: readonly (readonly [name: string, read: string, instead: string])[] = [
  ['count_obligations', 'FROM after', `FROM (SELECT * FROM after WHERE ${living}) after`],
  ['count_obligations', 'FROM before', `FROM (SELECT * FROM before WHERE ${living}) before`],
  ['move_body_between_counters', 'FROM obligation WHERE', `FROM obligation WHERE ${living} AND`],
  ['move_level_between_counters', 'FROM obligation WHERE', `FROM obligation WHERE ${living} AND`],
  ['recount_counters', 'FROM obligation WHERE', `FROM obligation WHERE ${living} AND`],
];

async function rewrite(runner: QueryRunner, name: string, from: string, to: string): Promise<void> {
  const [row]: readonly { text: string }[] = await runner.query(
    `SELECT pg_get_functiondef(oid) AS text FROM pg_proc WHERE proname = $1`,
    [name],
  );
  if (row === undefined || !row.text.includes(from)) throw new Error(`${name} does not read ${from}`);
  await runner.query(row.text.replaceAll(from, to));
}

/** Mergers, new names and new keys of public bodies, with the duties that go on elsewhere. */
export class BodyChanges20261122133200 implements MigrationInterface {
  name = 'BodyChanges20261122133200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE public_body ADD COLUMN merged_into_id uuid REFERENCES public_body (id);
      ALTER TABLE obligation ADD COLUMN carried_to_id uuid REFERENCES obligation (id);
      CREATE INDEX obligation_carried ON obligation (carried_to_id) WHERE carried_to_id IS NOT NULL;

      CREATE TABLE body_change (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        kind text NOT NULL,
        public_body_id uuid NOT NULL REFERENCES public_body (id),
        successor_id uuid NOT NULL REFERENCES public_body (id),
        former_key text NOT NULL,
        former_name text NOT NULL,
        effective_on date NOT NULL,
        source text NOT NULL,
        recorded_by uuid REFERENCES person (id),
        recorded_at timestamptz NOT NULL
      );
      CREATE INDEX body_change_former ON body_change (former_key);
      CREATE INDEX body_change_successor ON body_change (successor_id);
      CREATE TRIGGER body_change_append_only BEFORE UPDATE OR DELETE ON body_change
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
    for (const [name, read, instead] of counting) await rewrite(runner, name, read, instead);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, read, instead] of counting) await rewrite(runner, name, instead, read);
    await runner.query(`
      DROP TABLE body_change;
      ALTER TABLE obligation DROP COLUMN carried_to_id;
      ALTER TABLE public_body DROP COLUMN merged_into_id;
    `);
  }
}
