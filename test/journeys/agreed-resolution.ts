import { randomUUID } from 'node:crypto';
import { inProductDatabase } from './product-database.ts';

export interface Agreement {
  /** "2026/61"; its sequence is the part behind the stroke. */
  readonly number: string;
  readonly title: string;
  readonly commitments?: readonly object[];
}

/** A resolution of the Kooperationsrat as its vote leaves it: agreed with the municipalities of the Kreis Lippe. */
export async function adoptAgreement({ number, title, commitments = [] }: Agreement): Promise<void> {
  const [year = '', sequence = ''] = number.split('/');
  const everybody = { competence: null, sizeClasses: [], regions: [], providers: [], keys: [], except: [] };
  const terms = {
    basisOfForce: 'agreement',
    scope: { kinds: ['gemeinde'], districts: ['05766000'], ...everybody },
    deadlines: [{ deadlineClass: 'all', dueOn: '2030-06-30' }],
    publicationLevel: 'state',
    funding: null,
    commitments,
  };
  const named = { id: randomUUID(), number, slug: `${year}-${sequence}`, title, state: 'adopted' };
  const changes = {
    ...{ ...named, year: Number(year), sequence: Number(sequence) },
    ...{ basis_of_force: 'agreement', force: 'binding', publication_level: 'state', terms },
    ...{ published_at: null, effective_on: null, adopted_on: '2026-01-15' },
  };
  await inProductDatabase(
    `WITH model AS (SELECT * FROM resolution ORDER BY created LIMIT 1), voted AS (
       INSERT INTO ballot SELECT (jsonb_populate_record(ballot,
         jsonb_build_object('id', uuidv7(), 'agenda_item_id', NULL))).*
       FROM ballot JOIN model ON model.ballot_id = ballot.id RETURNING id)
     INSERT INTO resolution
     SELECT (jsonb_populate_record(model::resolution, $1::jsonb || jsonb_build_object('ballot_id', voted.id,
               'board_id', (SELECT id FROM board WHERE slug = 'it-kooperationsrat')))).* FROM model, voted`,
    [JSON.stringify(changes)],
  );
}
