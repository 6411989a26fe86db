import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';

const reporter = 'Meldestelle Leopoldshöhe';
const key = '05766048';
const everybodyElse = [
  ...['Meldestelle Köln', 'Meldestelle OWL-IT', 'Meldestelle KRZN', 'Vertretung MHKBD'],
  ...['Geschäftsstelle IT-Kooperationsrat', 'Auditorin Muster', 'Administration Muster'],
];
const strangers = ['Meldestelle Köln', 'Meldestelle KRZN', 'Vertretung MHKBD', 'Administration Muster'];
const content = '%PDF-1.7 Abnahmeprotokoll';

const releaseDocument = `
  mutation ($fileId: ID!, $released: Boolean!) {
    releaseEvidence(fileId: $fileId, released: $released) {
      ... on ReleasedEvidence { released } ... on ReleaseEvidenceRefused { reason } } }`;
const reportDocument = `
  mutation ($input: ReportOnObligationInput!) {
    reportOnObligation(input: $input) {
      ... on ReportedObligation { revision } ... on ReportOnObligationRefused { reason } } }`;

describe('the release of evidence', () => {
  let api: TestApi;
  let duty: string;
  let file: string;
  beforeAll(async () => {
    api = await startApi({ database: seeded });
    for (const name of everybodyElse) await api.as(name).query('{ viewer { person { id } } }');
    const [row] = await api.sql<{ id: string }>(
      `SELECT obligation.id FROM obligation JOIN public_body body ON body.id = public_body_id
       JOIN addressed_decision decision ON decision.id = addressed_decision_id
       WHERE body.key = $1 AND revision = 0 AND ended_on IS NULL ORDER BY slug LIMIT 1`,
      [key],
    );
    duty = row?.id ?? '';
    await level('state');
    file = await sent();
    const said = { state: 'inProgress', on: '2026-03-01', note: '', seenRevision: 0, intent: randomUUID() };
    const input = { obligationId: duty, ...said, evidenceFileIds: [file] };
    const { data } = await api.as(reporter).query(reportDocument, { input });
    expect(data).toEqual({ reportOnObligation: { revision: 1 } });
  });
  afterAll(() => api.stop());

  it('is the body’s own will: nobody else’s, and not its provider’s', async () => {
    for (const name of everybodyElse) {
      const reply = await api.as(name).query(releaseDocument, { fileId: file, released: true });
      // Who releases for another body does not learn that there is a file.
      expect(reply.code, name).toBe(name === 'Meldestelle Köln' ? 'NOT_FOUND' : 'DENIED');
    }
    const anonymous = await api.anonymous().query(releaseDocument, { fileId: file, released: true });
    expect(anonymous.code).toBe('UNAUTHENTICATED');
    expect((await ask(randomUUID(), true)).code).toBe('NOT_FOUND');
    expect(await readBy(null)).toBe(401);
    expect(await shown()).toEqual([]);
  });

  it('reaches no file that no report names, and none beyond its level', async () => {
    expect(await release(await sent(), true)).toEqual({ reason: 'notNamedByReport' });
    await level('aggregates');
    expect(await release(file, true)).toEqual({ reason: 'levelForbids' });
    await level('stateAfterRelease');
    expect(await release(file, true)).toEqual({ reason: 'stateNotReleased' });
    expect(await readBy(null)).toBe(401);
    await level('state');
  });

  it('lets everybody read the file and find it on the page, and taken back nobody any more', async () => {
    for (const name of strangers) expect(await readBy(name), name).toBe(404);
    const twice = await Promise.all([release(file, true), release(file, true)]);
    expect(twice).toEqual([{ released: true }, { released: true }]);
    for (const name of [null, ...strangers]) expect(await readBy(name), name ?? 'anonymous').toBe(200);
    const reply = await api.anonymous().fetch(`/files/nachweise/${file}`);
    expect(reply.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(await shown()).toEqual([{ id: file, name: 'Protokoll.pdf' }]);
    expect(await release(file, false)).toEqual({ released: false });
    for (const name of strangers) expect(await readBy(name), name).toBe(404);
    expect(await readBy(null)).toBe(401);
    expect(await shown()).toEqual([]);
    const audited = await api.sql(`SELECT FROM audit_entry WHERE act = 'evidence.released'`);
    expect(audited).toHaveLength(2);
  });

  it('ends with the publication of the state itself', async () => {
    await release(file, true);
    await level('stateAfterRelease');
    expect([await readBy(null), await readBy('Meldestelle Köln')]).toEqual([401, 404]);
    expect(await shown()).toEqual([]);
    expect(await readBy(reporter)).toBe(200);
    await api.sql('UPDATE obligation SET released = true WHERE id = $1', [duty]);
    expect(await readBy(null)).toBe(200);
    await level('aggregates');
    expect(await readBy(null)).toBe(401);
  });

  function level(wanted: string) {
    return api.sql(
      `UPDATE addressed_decision SET publication_level = $2
       WHERE id = (SELECT addressed_decision_id FROM obligation WHERE id = $1)`,
      [duty, wanted],
    );
  }

  async function sent(): Promise<string> {
    const id = randomUUID();
    await api.as(reporter).query('{ viewer { person { id } } }');
    const reply = await api.as(reporter).fetch(`/files/nachweise/${id}?pflicht=${duty}&name=Protokoll.pdf`, {
      ...{ method: 'PUT', body: content, headers: { 'content-type': 'application/pdf' } },
    });
    expect(reply.status).toBe(201);
    return id;
  }

  function ask(fileId: string, released: boolean) {
    return api.as(reporter).query<{ releaseEvidence: object }>(releaseDocument, { fileId, released });
  }

  async function release(fileId: string, released: boolean): Promise<object> {
    return (await ask(fileId, released)).data.releaseEvidence;
  }

  async function readBy(name: string | null): Promise<number> {
    const client = name === null ? api.anonymous() : api.as(name);
    const reply = await client.fetch(`/files/nachweise/${file}`);
    if (reply.status === 200) expect(await reply.text()).toBe(content);
    return reply.status;
  }

  async function shown(): Promise<readonly object[]> {
    const { data } = await api.anonymous().query<{
      municipality: { duties: readonly { evidence: readonly object[] }[] };
    }>(`query ($key: ID!) { municipality(key: $key) { duties { evidence { id name } } } }`, { key });
    return data.municipality.duties.flatMap(({ evidence }) => evidence);
  }
});
