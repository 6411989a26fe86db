import { randomUUID } from 'node:crypto';
import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';
import type { PublicationLevel } from '@gremia/domain/proposals/publication-level';
import { everyGemeinde, type Scope } from '@gremia/domain/public-bodies/scope';
import type { TestApi } from '../../support/api.ts';

export interface ResolutionWishes {
  readonly number: string;
  readonly basisOfForce: BasisOfForce;
  readonly scope?: Partial<Scope>;
  readonly publicationLevel?: PublicationLevel;
  readonly commitments?: readonly object[];
  readonly dueOn?: string;
  /** The address of the standard that it is about. */
  readonly standard?: string;
}

export const secretariat = 'Geschäftsstelle IT-Kooperationsrat';

/** The secretariat, in the role it has for the Kooperationsrat. */
export async function signInSecretariat(api: TestApi): Promise<void> {
  const [board] = await api.sql<{ id: string }>(`SELECT id FROM board WHERE slug = 'it-kooperationsrat'`);
  await api.as(secretariat).inRole(`secretariat:${board?.id}`);
}

/**
 * A resolution of the Kooperationsrat that is adopted and not yet published: what the seeded example was voted on,
 * with other terms. Publishes it through the act and gives its id and slug.
 */
export async function publishedResolution(api: TestApi, wishes: ResolutionWishes) {
  const {
    number,
    basisOfForce,
    scope,
    publicationLevel = 'state',
    commitments = [],
    dueOn = '2030-06-30',
    standard = null,
  } = wishes;
  const terms = {
    basisOfForce,
    scope: { ...everyGemeinde, ...scope },
    deadlines: [{ deadlineClass: 'all', dueOn }],
    publicationLevel,
    funding: null,
    commitments,
    standard,
  };
  const slug = number.replace('/', '-');
  const id = randomUUID();
  const changes = JSON.stringify({
    id,
    number,
    slug,
    state: 'adopted',
    sequence: Number(number.split('/')[1]),
    title: `Probe ${number}`,
    basis_of_force: basisOfForce,
    force: basisOfForce === 'none' ? 'recommendation' : 'binding',
    terms,
    publication_level: publicationLevel,
    published_at: null,
    effective_on: null,
  });
  await api.sql(
    `WITH model AS (SELECT * FROM resolution ORDER BY created LIMIT 1), voted AS (
       INSERT INTO ballot SELECT (jsonb_populate_record(ballot, jsonb_build_object('id', uuidv7(), 'agenda_item_id', NULL))).*
       FROM ballot JOIN model ON model.ballot_id = ballot.id RETURNING id
     )
     INSERT INTO resolution
     SELECT (jsonb_populate_record(model::resolution, $1::jsonb || jsonb_build_object('ballot_id', voted.id, 'board_id',
               (SELECT id FROM board WHERE slug = 'it-kooperationsrat')))).*
     FROM model, voted`,
    [changes],
  );
  const published = await api.as(secretariat).query<{ publishResolution: { reason?: string } }>(
    `mutation ($id: ID!, $on: Date!) { publishResolution(resolutionId: $id, effectiveOn: $on) {
       __typename ... on PublishResolutionRefused { reason } } }`,
    { id, on: (await adoptedOn(api, id)) ?? '' },
  );
  if (published.data.publishResolution.reason !== undefined) {
    throw new Error(`Not published: ${published.data.publishResolution.reason}`);
  }
  return { id, slug };
}

async function adoptedOn(api: TestApi, id: string): Promise<string | undefined> {
  const [row] = await api.sql<{ on: string }>('SELECT adopted_on::text AS on FROM resolution WHERE id = $1', [
    id,
  ]);
  return row?.on;
}
