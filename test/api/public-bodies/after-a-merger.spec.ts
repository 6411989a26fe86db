import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { publishedResolution, secretariat, signInSecretariat } from '../implementation/resolution-house.ts';

const person = 'Meldestelle Leopoldshöhe';
const key = '05766048';
const other = '05766056';
const successor = { key: '05766990', name: 'Oerlinghausen-Leopoldshöhe' };
const xdomea = '2017-39-xdomea';
const merger = [
  `aufgegangen;${key};${successor.key};${successor.name};1.11.2026;Gesetz zur Neugliederung (Beispiel)`,
  `aufgegangen;${other};${successor.key};;1.11.2026;Gesetz zur Neugliederung (Beispiel)`,
].join('\n');

const dossierDocument = `
  query ($id: ID!) { dossier(obligationId: $id) {
    bodyName messages { text formerBody } extensions { state until formerBody } } }`;

interface Dossier {
  readonly messages: readonly object[];
  readonly extensions: readonly object[];
}

describe('after a merger', () => {
  let api: TestApi;
  let agreement: string;
  let accession: string;
  let token: string;

  beforeAll(async () => {
    api = await startApi({ database: seeded });
    await signInSecretariat(api);
    const scope = { districts: ['05766000'] };
    agreement = (await publishedResolution(api, { number: '2026/61', basisOfForce: 'agreement', scope }))
      .slug;
    accession = (await publishedResolution(api, { number: '2026/62', basisOfForce: 'accession', scope }))
      .slug;
    const own = await duty(agreement, key);
    const late = await duty(agreement, other);
    await acted(
      'mutation ($input: WriteDutyMessageInput!) { acted: writeDutyMessage(input: $input) { __typename } }',
      {
        input: { obligationId: own, intent: randomUUID(), text: 'Womit?' },
      },
    );
    const asking =
      'mutation ($input: AskExtensionInput!) { acted: askExtension(input: $input) { __typename } }';
    const wanted = { obligationId: own, intent: randomUUID(), until: '2031-01-31', reason: 'Vergabe' };
    await acted(asking, { input: wanted }, person);
    await api.sql(
      `INSERT INTO extension (intent, obligation_id, state, due_before, until, reason, asked_at)
       VALUES (gen_random_uuid(), $1, 'asked', '2030-01-01', '2032-01-31', 'Personal', now())`,
      [late],
    );
    const [resolution] = await api.sql<{ id: string }>('SELECT id FROM resolution WHERE slug = $1', [
      accession,
    ]);
    await acted(
      'mutation ($id: ID!) { acted: accedeToResolution(resolutionId: $id) { __typename } }',
      { id: resolution?.id },
      person,
    );
    await limitTo('xdomea');
    const made = await api
      .as(person)
      .query<{ createApiToken: { secret: string } }>(
        'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { ... on CreatedApiToken { secret } } }',
        { input: { name: 'Fachverfahren', scopes: ['reportsWrite'], days: 30 } },
      );
    token = made.data.createApiToken.secret;
    const recording = 'mutation ($lines: String!) { acted: recordBodyChanges(lines: $lines) { __typename } }';
    expect(await acted(recording, { lines: merger })).toBe('RecordedBodyChanges');
  });
  afterAll(() => api.stop());

  async function acted(document: string, variables: object, name = secretariat): Promise<string> {
    const { data } = await api.as(name).query<{ acted: { __typename: string } }>(document, variables);
    return data.acted.__typename;
  }

  async function duty(slug: string, bodyKey: string): Promise<string> {
    const [row] = await api.sql<{ id: string }>(
      `SELECT obligation.id FROM obligation JOIN addressed_decision decision ON decision.id = addressed_decision_id
       JOIN public_body body ON body.id = public_body_id WHERE decision.slug = $1 AND body.key = $2`,
      [slug, bodyKey],
    );
    if (row === undefined) throw new Error(`${bodyKey} has no duty from ${slug}`);
    return row.id;
  }

  /** Leopoldshöhe lets its provider report for one standard only; Oerlinghausen for all. */
  async function limitTo(standard: string): Promise<void> {
    await api.sql(
      `WITH limited AS (UPDATE provider_authorisation SET kind = 'perProcedure' FROM public_body body
         WHERE body.id = public_body_id AND body.key = $1 RETURNING provider_authorisation.id)
       INSERT INTO authorised_procedure SELECT limited.id, standard.id FROM limited, standard WHERE slug = $2`,
      [key, standard],
    );
  }

  const authorisationsOf = (bodyKey: string) =>
    api.sql(
      `SELECT given.kind, given.valid_from::text AS since, ARRAY(SELECT slug FROM authorised_procedure
         JOIN standard ON standard.id = standard_id WHERE provider_authorisation_id = given.id) AS procedures
       FROM provider_authorisation given JOIN public_body body ON body.id = given.public_body_id WHERE body.key = $1`,
      [bodyKey],
    );

  it('the dossier of the successor has what was written and asked about the duties of its parts', async () => {
    const { data } = await api
      .as(secretariat)
      .query<{ dossier: Dossier }>(dossierDocument, { id: await duty(agreement, successor.key) });
    expect(data.dossier.messages).toEqual([{ text: 'Womit?', formerBody: 'Leopoldshöhe' }]);
    expect(data.dossier.extensions).toEqual(
      expect.arrayContaining([
        { state: 'asked', until: '2031-01-31', formerBody: null },
        { state: 'withdrawn', until: '2032-01-31', formerBody: 'Oerlinghausen, Stadt' },
      ]),
    );
  });

  it('the request that waits can be decided there, and moves the deadline of the successor', async () => {
    const id = await duty(agreement, successor.key);
    const [asked] = await api.sql<{ id: string }>(
      `SELECT id FROM extension WHERE obligation_id = $1 AND state = 'asked'`,
      [id],
    );
    const deciding =
      'mutation ($input: DecideExtensionInput!) { acted: decideExtension(input: $input) { __typename } }';
    const input = { extensionId: asked?.id, action: 'grant', reason: '' };
    expect(await acted(deciding, { input })).toBe('ActedDuty');
    const [now] = await api.sql('SELECT state, due_on::text AS due FROM obligation WHERE id = $1', [id]);
    expect(now).toEqual({ state: 'extended', due: '2031-01-31' });
  });

  it('a provider may for the successor what both parts had allowed, and no more', async () => {
    expect(await authorisationsOf(successor.key)).toEqual([
      { kind: 'perProcedure', since: '2026-11-01', procedures: ['xdomea'] },
    ]);
    expect(await authorisationsOf(other)).toMatchObject([{ kind: 'standing', since: '2026-01-01' }]);
  });

  it('the successor has acceded to what one of its parts had acceded to, since the same day', async () => {
    const rows = await api.sql(
      `SELECT body.key, count(DISTINCT acceded_on)::integer AS days FROM accession
       JOIN public_body body ON body.id = public_body_id JOIN resolution ON resolution.id = resolution_id
       WHERE resolution.slug = $1 GROUP BY body.key ORDER BY body.key`,
      [accession],
    );
    expect(rows).toEqual([
      { key, days: 1 },
      { key: successor.key, days: 1 },
    ]);
    const { accessions } = (await (await api.anonymous().fetch(`/register/${accession}.json`)).json()) as {
      accessions: readonly { key: string }[];
    };
    expect(accessions.map((one) => one.key)).toEqual([successor.key]);
    await duty(accession, successor.key);
  });

  it('what a program or a file reports for a part is refused with the name of the successor', async () => {
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
    const said = { body: key, decision: xdomea, state: 'inProgress', on: '2026-03-01', seenRevision: 0 };
    const json = await fetch(new URL('/api/v1/reports', api.url), {
      ...{ method: 'POST', body: JSON.stringify({ reports: [said] }) },
      headers: { ...headers, 'content-type': 'application/json' },
    });
    expect([json.status, await json.json()]).toEqual([
      422,
      { reason: 'rowsWithProblems', problems: [{ index: 0, problem: 'bodyMerged', successor }] },
    ]);
    const text = `Schlüssel;Kennung;Meldung Nr.;Neuer Stand;Seit\r\n${key};${xdomea};0;in Arbeit;1.3.2026\r\n`;
    const csv = await fetch(new URL('/api/v1/reports', api.url), {
      ...{ method: 'POST', body: text },
      headers: { ...headers, 'idempotency-key': randomUUID(), 'content-type': 'text/csv' },
    });
    expect(await csv.json()).toMatchObject({ problems: [{ line: 2, problem: 'bodyMerged', successor }] });
  });

  it('no counter is wrong', async () => {
    const [wrong] = await api.sql('SELECT decision_cells, body_cells FROM recount_counters(false)');
    expect(wrong).toEqual({ decision_cells: 0, body_cells: 0 });
  });
});
