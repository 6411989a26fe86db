import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { type HouseAnswer, houseDocument, municipalityDocument } from './documents.ts';

const reportDocument = `
  mutation ($input: ReportOnObligationInput!) {
    reportOnObligation(input: $input) {
      ... on ReportedObligation { revision } ... on ReportOnObligationRefused { reason } } }`;
const historyDocument = `
  query ($id: ID!) { obligationHistory(obligationId: $id) {
    revision plannedFor shareDone obstacles obstacleNote evidenceLink oneOffCostCents yearlyCostCents
    evidenceFiles { id name sizeInBytes released } } }`;

const reporter = 'Meldestelle Leopoldshöhe';
const key = '05766048';
const strangers = ['Meldestelle Köln', 'Vertretung MHKBD', 'Administration Muster'];
const pdf = '%PDF-1.7 Prüfbericht';

interface Answer {
  readonly reportOnObligation: { readonly revision?: number; readonly reason?: string };
}

let api: TestApi;
let duty: string;
let other: string;
beforeAll(async () => {
  api = await startApi({ database: seeded });
  const names = [
    ...strangers,
    'Meldestelle OWL-IT',
    'Geschäftsstelle IT-Kooperationsrat',
    'Auditorin Muster',
  ];
  for (const name of names) await api.as(name).query('{ viewer { person { id } } }');
  [duty, other] = await Promise.all([dutyFrom('2017-39-xdomea'), dutyFrom('2019-53-din-91379')]);
});
afterAll(() => api.stop());

async function dutyFrom(slug: string): Promise<string> {
  const { data } = await api.as(reporter).query<HouseAnswer>(houseDocument, { key });
  const found = data.whatBindsUs.duties.find(({ decision }) => decision['slug'] === slug);
  if (found === undefined) throw new Error(`No duty from ${slug}`);
  return found.id;
}

function statement(details: object, change: object = {}) {
  const plain = {
    state: 'inProgress',
    on: '2026-03-01',
    note: 'Im Gang',
    seenRevision: 0,
    intent: randomUUID(),
  };
  return { input: { obligationId: duty, ...plain, details, ...change } };
}

async function report(details: object, change: object = {}, name = reporter) {
  return api.as(name).query<Answer>(reportDocument, statement(details, change));
}

function send(name: string | null, id: string, content: string | Uint8Array, wishes: Partial<Sent> = {}) {
  const { type = 'application/pdf', obligationId = duty, headers = {} } = wishes;
  const client = name === null ? api.anonymous() : api.as(name);
  const address = `/files/nachweise/${id}?pflicht=${obligationId}&name=${encodeURIComponent('../Prüfbericht.pdf')}`;
  return client.fetch(address, {
    method: 'PUT',
    body: Buffer.from(content),
    headers: { 'content-type': type, ...headers },
  });
}

interface Sent {
  readonly type: string;
  readonly obligationId: string;
  readonly headers: Record<string, string>;
}

describe('the details of a report', () => {
  it('are refused where the rule book refuses them, and nothing is stored', async () => {
    const refusals: readonly (readonly [object, string, object?])[] = [
      [{ plannedFor: '2020-01-01' }, 'planInPast'],
      [{ shareDone: 101 }, 'shareImpossible'],
      [{ shareDone: 40 }, 'shareContradictsState', { state: 'implemented' }],
      [{ obstacles: ['other'] }, 'obstacleUnexplained'],
      [{ evidenceLink: 'ftp://a.example' }, 'linkUnreadable'],
      [{ oneOffCostCents: 0.5 }, 'costImpossible'],
      [{ obstacleNote: 'x'.repeat(2_001) }, 'detailsTooLong'],
      [{}, 'evidenceUnknown', { evidenceFileIds: [randomUUID()] }],
      [{}, 'tooManyFiles', { evidenceFileIds: Array.from({ length: 11 }, () => randomUUID()) }],
    ];
    for (const [details, reason, change] of refusals)
      expect((await report(details, change)).data.reportOnObligation.reason).toBe(reason);
    expect((await report({ obstacles: ['weather'] })).code).toBe('INVALID_INPUT');
    expect((await report({}, { evidenceFileIds: ['keine'] })).code).toBe('INVALID_INPUT');
    expect(await api.sql('SELECT FROM report WHERE obligation_id = $1', [duty])).toHaveLength(0);
  });

  it('take a file as evidence: PDF, PNG or JPEG by content, ten megabytes at most, from those who report', async () => {
    for (const name of ['Meldestelle Köln', 'Geschäftsstelle IT-Kooperationsrat', 'Auditorin Muster'])
      expect((await send(name, randomUUID(), pdf)).status, name).toBe(403);
    expect((await send(null, randomUUID(), pdf)).status).toBe(401);
    expect((await send(reporter, randomUUID(), pdf, { obligationId: randomUUID() })).status).toBe(404);
    expect((await send(reporter, 'eins', pdf)).status).toBe(400);
    const crossSite = { headers: { 'sec-fetch-site': 'cross-site' } };
    expect((await send(reporter, randomUUID(), pdf, crossSite)).status).toBe(403);
    const reasonOf = async (sent: Promise<Response>) => (await sent).json();
    expect(await reasonOf(send(reporter, randomUUID(), '<script>', { type: 'image/png' }))).toEqual({
      reason: 'contentIsNotItsType',
    });
    expect(await reasonOf(send(reporter, randomUUID(), ''))).toEqual({ reason: 'empty' });
    const large = new Uint8Array(10 * 1024 * 1024 + 1);
    expect(await reasonOf(send(reporter, randomUUID(), large))).toEqual({ reason: 'tooLarge' });
    expect((await send(reporter, randomUUID(), '<p>', { type: 'text/html' })).status).toBe(415);
    expect(await api.sql('SELECT FROM evidence_file')).toHaveLength(0);
  });

  it('are kept exactly with the report, once, however often file and report are sent', async () => {
    const id = randomUUID();
    const second = randomUUID();
    expect((await send(reporter, second, '%PDF-1.7 Anhang')).status).toBe(201);
    expect(
      (await Promise.all([1, 2].map(() => send(reporter, id, pdf)))).map(({ status }) => status),
    ).toEqual([201, 201]);
    expect((await send(reporter, id, `${pdf} neu`)).status).toBe(400);
    const elsewhere = await report({}, { obligationId: other, evidenceFileIds: [id] });
    expect(elsewhere.data.reportOnObligation.reason).toBe('evidenceUnknown');
    const told = {
      plannedFor: '2030-06-30',
      shareDone: 40,
      obstacles: ['money', 'legal'],
      obstacleNote: 'Die Verordnung fehlt.',
      evidenceLink: 'https://leopoldshoehe.example/bericht',
      oneOffCostCents: 1_234_567_89,
      yearlyCostCents: 99,
    };
    const { input } = statement(told, { evidenceFileIds: [id, second, id] });
    await Promise.all([input, input].map((same) => api.as(reporter).query(reportDocument, { input: same })));
    const history = await historyFor(reporter);
    const file = { name: 'Prüfbericht.pdf', released: false };
    const evidenceFiles = [
      { ...file, id, sizeInBytes: Buffer.byteLength(pdf) },
      { ...file, id: second, sizeInBytes: 15 },
    ];
    expect(history).toEqual([{ revision: 1, ...told, obstacles: ['legal', 'money'], evidenceFiles }]);
  });

  it('are read by the body, its provider, secretariat and auditors, and by nobody else; the file alike', async () => {
    const [file] = await api.sql<{ id: string }>('SELECT id FROM evidence_file ORDER BY size_in_bytes DESC');
    const readers = [
      reporter,
      'Meldestelle OWL-IT',
      'Geschäftsstelle IT-Kooperationsrat',
      'Auditorin Muster',
    ];
    for (const name of readers) {
      const reply = await api.as(name).fetch(`/files/nachweise/${file?.id}`);
      expect(await reply.text(), name).toBe(pdf);
      expect(reply.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''Pr%C3%BCf/);
    }
    for (const name of strangers)
      expect((await api.as(name).fetch(`/files/nachweise/${file?.id}`)).status, name).toBe(404);
    expect((await api.anonymous().fetch(`/files/nachweise/${file?.id}`)).status).toBe(401);
    expect((await api.as(reporter).fetch(`/files/nachweise/${randomUUID()}`)).status).toBe(404);
    const page = await api.anonymous().query(municipalityDocument, { key });
    expect(page.text).not.toMatch(/Verordnung|123456789|bericht/);
  });

  it('never change, and a file that no report named goes with the next one', async () => {
    await expect(api.sql(`UPDATE evidence_file SET name = 'anders'`)).rejects.toThrow();
    await expect(api.sql('UPDATE report SET share_done = 100')).rejects.toThrow();
    const unused = randomUUID();
    await send(reporter, unused, pdf);
    await api.sql('ALTER TABLE evidence_file DISABLE TRIGGER USER');
    await api.sql(`UPDATE evidence_file SET created = created - interval '2 days'`);
    await api.sql('ALTER TABLE evidence_file ENABLE TRIGGER USER');
    await send(reporter, randomUUID(), pdf);
    const left = await api.sql<{ id: string }>('SELECT id FROM evidence_file');
    expect(left).toHaveLength(3);
    expect(left.map(({ id }) => id)).not.toContain(unused);
  });

  async function historyFor(name: string) {
    const reply = await api
      .as(name)
      .query<{ obligationHistory: readonly object[] }>(historyDocument, { id: duty });
    return reply.data.obligationHistory;
  }
});
