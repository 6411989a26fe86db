import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { checkDocument, dutiesDocument, reportDocument } from './documents.ts';
import { din, owl, ReportingDesk, statement, xdomea } from './reporting-desk.ts';

const createDocument = `
  mutation ($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      ... on CreatedApiToken { id secret }
      ... on CreateApiTokenRefused { reason }
    }
  }`;
const listDocument = '{ apiTokens { id name scopes createdBy expires lastUsed valid } }';
const revokeDocument = 'mutation ($id: ID!) { revokeApiToken(id: $id) { id } }';

interface Created {
  readonly createApiToken: { readonly id: string; readonly secret: string; readonly reason?: string };
}

describe('a token for a machine', () => {
  let api: TestApi;
  let reading: string;
  let writing: string;
  beforeAll(async () => {
    api = await startApi({ database: seeded });
    reading = (await create(owl, ['obligationsRead'])).secret;
    writing = (await create(owl, ['obligationsRead', 'reportsWrite'])).secret;
  });
  afterAll(() => api.stop());

  it('is shown once, kept as a hash, and listed for its office', async () => {
    const { id, secret } = await create(owl, ['obligationsRead']);
    expect(secret).toMatch(/^gremia_[\w-]{43}$/);
    const listed = await api.as(owl).query<{ apiTokens: readonly { id: string }[] }>(listDocument);
    expect(listed.data.apiTokens.map((token) => token.id)).toContain(id);
    expect(listed.text).not.toContain(secret);
    const [row] = await api.sql(`SELECT * FROM api_token WHERE id = $1`, [id]);
    expect(JSON.stringify(row)).not.toContain(secret);
    const audited = await api.sql(
      `SELECT detail FROM audit_entry WHERE act = 'apiToken.created' AND object_id = $1`,
      [id],
    );
    expect(JSON.stringify(audited)).not.toContain(secret);
    expect(
      (await api.as('Meldestelle KRZN').query<{ apiTokens: readonly object[] }>(listDocument)).data.apiTokens,
    ).toEqual([]);
  });

  it('is refused without a name, without scopes, or for longer than a year', async () => {
    const ask = async (input: object) =>
      (await api.as(owl).query<Created>(createDocument, { input })).data.createApiToken;
    expect(await ask({ name: ' ', scopes: ['obligationsRead'], days: 1 })).toEqual({ reason: 'nameMissing' });
    expect(await ask({ name: 'x', scopes: [], days: 1 })).toEqual({ reason: 'scopeMissing' });
    expect(await ask({ name: 'x', scopes: ['obligationsRead'], days: 400 })).toEqual({
      reason: 'daysOutOfRange',
    });
  });

  it('is made by reporters alone, and never with a token', async () => {
    const input = { name: 'x', scopes: ['obligationsRead'], days: 1 };
    for (const name of ['Auditorin Muster', 'Vertretung MHKBD', 'Geschäftsstelle IT-Kooperationsrat'])
      expect((await api.as(name).query(createDocument, { input })).code, name).toBe('DENIED');
    expect((await api.anonymous().query(createDocument, { input })).code).toBe('UNAUTHENTICATED');
    expect(await graphql(writing, createDocument, { input })).toMatchObject({
      errors: [{ extensions: { code: 'DENIED' } }],
    });
  });

  it('reads the duties of its office as JSON and as CSV, and no others', async () => {
    const json = await get(reading, `?decision=${din}`);
    expect(json.status).toBe(200);
    const { obligations }: { obligations: readonly { body: string; decision: string }[] } = await json.json();
    expect(obligations.length).toBeGreaterThan(40);
    expect(obligations.every(({ decision }) => decision === din)).toBe(true);
    expect(obligations.map(({ body }) => body)).not.toContain('05315000');
    const none: unknown = await (await get(reading, '?decision=gibt-es-nicht')).json();
    expect(none).toEqual({ obligations: [] });
    expect(await (await get(reading, '?format=csv')).text()).toContain('Schlüssel;Stelle;Kennung');
  });

  it('opens no door without its scope, neither here nor in GraphQL', async () => {
    const denied = await post(reading, [], randomUUID());
    expect(denied.status).toBe(403);
    const [row] = await new ReportingDesk(api, owl).counting(din);
    const input = statement(row === undefined ? [] : [row]);
    const before = await counts();
    expect(await graphql(reading, reportDocument, { input, intent: randomUUID() })).toMatchObject({
      errors: [{ extensions: { code: 'DENIED' } }],
    });
    expect(await graphql(writing, '{ signOut }', {})).toMatchObject({ errors: [{}] });
    expect(await graphql(writing, 'mutation { signOut }', {})).toMatchObject({
      errors: [{ extensions: { code: 'DENIED' } }],
    });
    expect(await counts()).toEqual(before);
    expect(await graphql(writing, dutiesDocument, {})).toMatchObject({ data: { reportableDuties: {} } });
  });

  it('reports once per key, all or nothing, and tells what does not go', async () => {
    const rows = (await new ReportingDesk(api, owl).counting(din)).slice(0, 3);
    const reports = rows.map(({ bodyKey, revision }) => ({
      ...{ body: bodyKey, decision: din, state: 'inProgress', on: '2026-03-01', seenRevision: revision },
    }));
    const wrong = await post(writing, [...reports, { ...reports[0], body: '05315000' }], randomUUID());
    expect(wrong.status).toBe(422);
    expect(await wrong.json()).toEqual({
      reason: 'rowsWithProblems',
      problems: [{ index: 3, problem: 'unknownDuty' }],
    });
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(async () => (await post(writing, reports, key)).json()));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ reported: 3, proposed: 0 });
    const stale = await post(writing, reports, randomUUID());
    expect(await stale.json()).toMatchObject({
      reason: 'rowsWithProblems',
      problems: [0, 1, 2].map((index) => ({ index, problem: 'reportedMeanwhile' })),
    });
  });

  it('takes CSV, too', async () => {
    const [row] = await new ReportingDesk(api, owl).counting(xdomea);
    const text = `Schlüssel;Kennung;Meldung Nr.;Neuer Stand;Seit\r\n${row?.bodyKey};${xdomea};${row?.revision};in Arbeit;1.3.2026\r\n`;
    const made = await postFile(text);
    expect([made.status, await made.json()]).toMatchObject([201, { reported: 1 }]);
    const refused = await postFile(text);
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { reason: 'linesWithProblems', problems: [{ line: 2, problem: 'reportedMeanwhile' }] },
    ]);
  });

  it('cannot tell of a day before the standard, as little as the page or a file, and each names the day', async () => {
    await api.sql(
      `INSERT INTO standard_version (standard_id, label, published_on, recorded_at)
       SELECT standard_id, '2.0', '2015-03-01', now() FROM addressed_decision WHERE slug = $1`,
      [xdomea],
    );
    const [row] = await new ReportingDesk(api, owl).counting(xdomea);
    if (row === undefined) throw new Error('no row');
    const report = { body: row.bodyKey, decision: xdomea, state: 'implemented', seenRevision: row.revision };
    const sent = await post(writing, [{ ...report, on: '2015-02-28' }], randomUUID());
    const problem = { problem: 'beforeStandard', standardSince: '2015-03-01' };
    expect(await sent.json()).toEqual({
      reason: 'rowsWithProblems',
      problems: [{ index: 0, ...problem }],
    });
    const line = `${row.bodyKey};${xdomea};${row.revision};umgesetzt;28.2.2015`;
    const file = await postFile(`Schlüssel;Kennung;Meldung Nr.;Neuer Stand;Seit\r\n${line}\r\n`);
    expect(await file.json()).toMatchObject({ problems: [{ line: 2, ...problem }] });
    const said = { state: 'implemented', on: '2015-02-28' };
    const { data } = await api
      .as(owl)
      .query<{ checkReportOnMany: readonly object[] }>(checkDocument, { input: statement([row], said) });
    expect(data.checkReportOnMany).toMatchObject([problem]);
    expect(await new ReportingDesk(api, owl).report([row], said)).toMatchObject({
      problems: [{ problem: 'beforeStandard' }],
    });
    const first = await post(writing, [{ ...report, on: '2015-03-01' }], randomUUID());
    expect(await first.json()).toMatchObject({ reported: 1 });
  });

  it('needs a key, and a body that can be read', async () => {
    expect((await post(writing, [], 'einmal')).status).toBe(400);
    const wrong = await post(writing, [{ body: '05766048' }], randomUUID());
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain('reports.0');
  });

  it('is worth nothing once it is revoked, expired, or its person has left the office or is disabled', async () => {
    const revoked = await create(owl, ['obligationsRead']);
    expect((await get(revoked.secret)).status).toBe(200);
    expect((await api.as('Meldestelle KRZN').query(revokeDocument, { id: revoked.id })).code).toBe(
      'NOT_FOUND',
    );
    void (await api.as(owl).query(revokeDocument, { id: revoked.id })).data;
    expect((await get(revoked.secret)).status).toBe(401);
    const expired = await create(owl, ['obligationsRead']);
    await api.sql(`UPDATE api_token SET expires = now() - interval '1 second' WHERE id = $1`, [expired.id]);
    expect((await get(expired.secret)).status).toBe(401);
    expect((await get('gremia_falsch')).status).toBe(401);
    const left = await create('Meldestelle Köln', ['obligationsRead']);
    expect((await get(left.secret)).status).toBe(200);
    await api.sql(`UPDATE office SET valid_to = current_date - 1 FROM person
                   WHERE person.id = person_id AND person.name = 'Meldestelle Köln'`);
    expect((await get(left.secret)).status).toBe(401);
    const disabled = await create('Meldestelle KRZN', ['obligationsRead']);
    await api.sql(`UPDATE account SET disabled_at = now() WHERE name = 'Meldestelle KRZN'`);
    expect((await get(disabled.secret)).status).toBe(401);
  });

  it('is asked for at these doors: a session in a browser does not open them', async () => {
    expect((await api.as(owl).fetch('/api/v1/obligations')).status).toBe(401);
    expect((await api.anonymous().fetch('/api/v1/obligations')).status).toBe(401);
  });

  async function create(name: string, scopes: readonly string[]) {
    const input = { name: 'Fachverfahren', scopes, days: 30 };
    return (await api.as(name).query<Created>(createDocument, { input })).data.createApiToken;
  }

  function get(secret: string, query = '') {
    return fetch(new URL(`/api/v1/obligations${query}`, api.url), {
      headers: { authorization: `Bearer ${secret}` },
    });
  }

  function post(secret: string, reports: readonly object[], key: string) {
    return fetch(new URL('/api/v1/reports', api.url), {
      method: 'POST',
      body: JSON.stringify({ reports }),
      headers: {
        ...{ authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
        'idempotency-key': key,
      },
    });
  }

  function postFile(body: string) {
    const headers = { authorization: `Bearer ${writing}`, 'content-type': 'text/csv' };
    return fetch(new URL('/api/v1/reports', api.url), {
      ...{ method: 'POST', body, headers: { ...headers, 'idempotency-key': randomUUID() } },
    });
  }

  async function graphql(secret: string, query: string, variables: object): Promise<unknown> {
    const reply = await fetch(new URL('/graphql', api.url), {
      method: 'POST',
      body: JSON.stringify({ query, variables }),
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    });
    return reply.json();
  }

  function counts() {
    return api.sql('SELECT (SELECT count(*) FROM report), (SELECT count(*) FROM collective_report)');
  }
});
