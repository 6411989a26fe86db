import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  byDecision,
  columns,
  decisionKey,
  list,
  lock,
  own,
  released,
  sums,
} from './counters/counting.sql.ts';

const added = 'released_duties = counter.released_duties + excluded.released_duties';

const summed = (row: string): string => `sum(${row}.released_duties)`;

/** Text of a function, and what else it says from now on. */
type Addition = readonly [text: string, further: string];

const writing: readonly Addition[] = [
  [`(${decisionKey}, ${columns}`, ', released_duties'],
  [`ON CONFLICT (${decisionKey}) DO UPDATE SET `, `${added}, `],
];
/** Sums of two sides, of which only those are written that are not nothing. */
const comparing = (sides: string): readonly Addition[] => [
  [`SELECT ${decisionKey}, ${sums(sides)}`, `, ${summed(sides)}::integer AS released_duties`],
  [`GROUP BY ${decisionKey} HAVING `, `${summed(sides)} <> 0 OR `],
];

/** The functions that keep the sums of decisions. */
const additions: Readonly<Record<string, readonly Addition[]>> = {
  add_to_counters: [
    ...writing,
    [`AS due_on, ${sums('change')}`, `, sum(${released('change')})::integer AS released_duties`],
    ['GROUP BY 1, 2, 3, 4, 5, 6 HAVING ', `sum(${released('change')}) <> 0 OR `],
  ],
  move_body_between_counters: [
    ...writing,
    ...comparing('both_places'),
    [`AS due_on, ${own('held')}`, `, ${released('held')} AS released_duties`],
    [`AS due_on, ${list((column) => `-held.${column}`)}`, `, -(${released('held')}) AS released_duties`],
  ],
  recount_counters: [
    ...writing,
    ...comparing('both_sides'),
    [`AS due_on, ${columns}`, ', released_duties'],
    [`place.id, ${sums('held')}`, `, sum(${released('held')})::integer AS released_duties`],
    [`SELECT ${decisionKey}, ${list((column) => `-${column}`)}`, ', -released_duties'],
  ],
};

/** Writes the functions anew, with the additions or without them. */
async function rewriteCounting(runner: QueryRunner, direction: 'add' | 'remove'): Promise<void> {
  for (const [name, places] of Object.entries(additions)) {
    let [{ definition } = { definition: '' }]: { definition: string }[] = await runner.query(
      'SELECT pg_get_functiondef($1::regproc) AS definition',
      [name],
    );
    for (const [text, further] of places) {
      const [from, to] = direction === 'add' ? [text, text + further] : [text + further, text];
      if (!definition.includes(from)) throw new Error(`${name} does not say ${from}`);
      definition = definition.replaceAll(from, to);
    }
    await runner.query(definition);
  }
}

const figures = (ofCounter: string, ofNotes: string): string => `VIEW decision_figures AS
  SELECT ${decisionKey}, ${columns}${ofCounter} FROM decision_counter
  UNION ALL ${byDecision('note', 'counter_note note', own('note') + ofNotes)}`;

/** Of each cell of a decision, how many states may be told: the public page hides by it what would name bodies. */
export class ReleasedDuties20261123010000 implements MigrationInterface {
  name = 'ReleasedDuties20261123010000';

  async up(runner: QueryRunner): Promise<void> {
    // Whoever reports meanwhile leaves a note, which tells what was released.
    await runner.query(`
      SELECT pg_advisory_xact_lock(${lock});
      ALTER TABLE decision_counter ADD COLUMN released_duties integer NOT NULL DEFAULT 0;
      CREATE OR REPLACE ${figures(', released_duties', `, ${released('note')} AS released_duties`)};`);
    await rewriteCounting(runner, 'add');
    await runner.query('SELECT recount_counters(true)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await rewriteCounting(runner, 'remove');
    await runner.query(`
      DROP VIEW decision_figures;
      CREATE ${figures('', '')};
      GRANT SELECT ON decision_figures TO gremia_app, gremia_reporting;
      ALTER TABLE decision_counter DROP COLUMN released_duties;`);
  }
}
