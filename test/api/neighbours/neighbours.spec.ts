import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { publishedResolution, secretariat, signInSecretariat } from '../implementation/resolution-house.ts';

const whoDocument = `query ($id: ID!) { whoHasIt(obligationId: $id) {
  viewerCanOffer offer { contactName contactAddress }
  helpers { bodyKey sameKreis sameSize product operator costBand contactName contactAddress example } } }`;
const offerDocument = `mutation ($input: OfferHelpInput!) { offerHelp(input: $input) {
  __typename ... on OfferHelpRefused { reason } } }`;
const withdrawDocument = 'mutation ($id: ID!) { withdrawHelp(obligationId: $id) { obligationId } }';
const compareDocument = `query ($key: ID!) { comparison(publicBodyKey: $key) { name kind rows {
  state kreis { total done } size { total done } others { total done } decision { slug } } } }`;
const reportDocument = `mutation ($input: ReportOnObligationInput!) { reportOnObligation(input: $input) {
  ... on ReportedObligation { revision } } }`;

interface Neighbourhood {
  readonly viewerCanOffer: boolean;
  readonly helpers: readonly { readonly bodyKey: string }[];
}

interface Row {
  readonly kreis: { readonly total: number; readonly done: number } | null;
  readonly size: { readonly total: number } | null;
  readonly others: { readonly total: number } | null;
  readonly decision: { readonly slug: string };
}

const reporter = 'Meldestelle Leopoldshöhe';
const kreis = 'Meldestelle Kreis Lippe';
const leopoldshoehe = '05766048';
const lage = '05766040';
let api: TestApi;
let slug: string;
const duties: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi({ database: seeded });
  await signInSecretariat(api);
  const wishes = { basisOfForce: 'agreement', publicationLevel: 'aggregates' } as const;
  slug = (await publishedResolution(api, { number: '2026/95', ...wishes })).slug;
  const rows = await api.sql<{ key: string; id: string }>(
    `SELECT body.key, obligation.id FROM obligation JOIN public_body body ON body.id = public_body_id
     JOIN addressed_decision decision ON decision.id = addressed_decision_id WHERE decision.slug = $1`,
    [slug],
  );
  for (const { key, id } of rows) duties[key] = id;
}, 120_000);
afterAll(() => api.stop());

const dutyOf = (key: string) => duties[key] ?? '';
const own = () => dutyOf(leopoldshoehe);
const contact = { contactName: 'Digitalstelle', contactAddress: 'digital@leopoldshoehe.example' };

async function who(name: string, id: string): Promise<Neighbourhood> {
  return (await api.as(name).query<{ whoHasIt: Neighbourhood }>(whoDocument, { id })).data.whoHasIt;
}

function offer(name: string, obligationId: string, change: object = {}) {
  const input = { obligationId, ...contact, ...change };
  return api.as(name).query<{ offerHelp: { reason?: string } }>(offerDocument, { input });
}

async function implement(said: object) {
  const plain = { state: 'implemented', on: '2026-03-01', note: '', seenRevision: 0, intent: randomUUID() };
  const input = { obligationId: own(), ...plain, ...said };
  const { data } = await api
    .as('Meldestelle OWL-IT')
    .query<{ reportOnObligation: { revision?: number } }>(reportDocument, { input });
  expect(data.reportOnObligation.revision).toBe(1);
}

describe('who has it already', () => {
  it('is read by the body, its provider, secretariat and auditors, not by others', async () => {
    for (const name of [reporter, 'Meldestelle OWL-IT', secretariat, 'Auditorin Muster'])
      expect((await who(name, own())).helpers, name).toEqual([]);
    for (const name of ['Meldestelle Köln', 'Vertretung MHKBD'])
      expect((await api.as(name).query(whoDocument, { id: own() })).code, name).toBe('DENIED');
    expect((await api.anonymous().query(whoDocument, { id: own() })).code).toBe('UNAUTHENTICATED');
    for (const id of [randomUUID(), 'keine'])
      expect((await api.as(reporter).query(whoDocument, { id })).code).toBe('NOT_FOUND');
  });

  it('takes the word of the body itself, once it has done it, and of nobody for it', async () => {
    expect((await offer(reporter, own())).data.offerHelp.reason).toBe('notImplemented');
    await implement({ product: 'Aktenwerk', details: { oneOffCostCents: 1_234_500 } });
    for (const name of ['Meldestelle OWL-IT', 'Meldestelle Köln', secretariat])
      expect((await offer(name, own())).code, name).toBe('DENIED');
    const unreadable = await offer(reporter, own(), { contactAddress: 'Rathaus' });
    expect(unreadable.data.offerHelp.reason).toBe('addressUnreadable');
    expect((await offer(reporter, randomUUID())).code).toBe('NOT_FOUND');
    expect((await who(reporter, own())).viewerCanOffer).toBe(true);
    for (const made of await Promise.all([offer(reporter, own()), offer(reporter, own())]))
      expect(made.data.offerHelp.reason).toBeUndefined();
    expect(await api.sql(`SELECT FROM audit_entry WHERE act = 'help.offered'`)).toHaveLength(1);
  });

  it('names who agreed to be asked, with product, operator, cost band and contact, to neighbours', async () => {
    const { helpers } = await who(secretariat, dutyOf(lage));
    const told = { product: 'Aktenwerk', operator: 'OWL-IT', costBand: 'upTo50000', ...contact };
    expect(helpers).toMatchObject([{ bodyKey: leopoldshoehe, sameKreis: true, example: false, ...told }]);
    // Köln shares neither Kreis nor size; Bad Driburg the size alone.
    expect((await who('Meldestelle Köln', dutyOf('05315000'))).helpers).toEqual([]);
    expect((await who('Meldestelle Bad Driburg', dutyOf('05762004'))).helpers).toMatchObject([
      { bodyKey: leopoldshoehe, sameKreis: false, sameSize: true },
    ]);
  });

  it('forgets the contact when the body takes its word back, or is not done any more', async () => {
    expect((await api.as('Meldestelle OWL-IT').query(withdrawDocument, { id: own() })).code).toBe('DENIED');
    await api.sql(`UPDATE obligation SET state = 'inProgress' WHERE id = $1`, [own()]);
    expect((await who(secretariat, dutyOf(lage))).helpers).toEqual([]);
    await api.sql(`UPDATE obligation SET state = 'implemented' WHERE id = $1`, [own()]);
    expect((await who(secretariat, dutyOf(lage))).helpers).toHaveLength(1);
    await Promise.all([1, 2].map(() => api.as(reporter).query(withdrawDocument, { id: own() })));
    expect((await who(secretariat, dutyOf(lage))).helpers).toEqual([]);
    expect(await api.sql('SELECT FROM help_offer WHERE obligation_id = $1', [own()])).toHaveLength(0);
    expect(await api.sql(`SELECT FROM audit_entry WHERE act = 'help.withdrawn'`)).toHaveLength(1);
  });
});

describe('the comparison', () => {
  const compare = async (name: string, key: string) => {
    const reply = await api
      .as(name)
      .query<{ comparison: { rows: readonly Row[] } }>(compareDocument, { key });
    return reply.data.comparison.rows;
  };
  const rowOf = (rows: readonly Row[], of: string) => rows.find(({ decision }) => decision.slug === of);

  it("sets a Kreis's municipalities beside all others, in sums", async () => {
    const row = rowOf(await compare(kreis, '05766000'), slug);
    expect(row).toMatchObject({ kreis: { total: 16, done: 1 }, size: null, others: { total: 380, done: 0 } });
  });

  it('sets a Gemeinde beside its Kreis and those of its size', async () => {
    const row = rowOf(await compare(reporter, leopoldshoehe), slug);
    expect(row?.kreis?.total).toBe(16);
    expect(row?.size?.total).toBeGreaterThan(5);
  });

  it('tells nothing of groups below five', async () => {
    const scope = { kinds: [], keys: [leopoldshoehe, lage, '05766004', '05315000'] };
    const wishes = { basisOfForce: 'agreement', scope, publicationLevel: 'aggregates' } as const;
    const small = await publishedResolution(api, { number: '2026/96', ...wishes });
    const row = rowOf(await compare(kreis, '05766000'), small.slug);
    expect(row).toMatchObject({ kreis: null, others: null });
  });

  it('tells nothing that together with the public page would tell of fewer than five', async () => {
    // Four Gemeinden of Lippe, all of Herford and Minden-Lübbecke: the public page hides Herford with Lippe.
    const rest = await api.sql<{ key: string }>(
      `SELECT key FROM public_body WHERE kreis_key IN ('05758000', '05770000')`,
    );
    const lippe = [leopoldshoehe, lage, '05766004', '05766008'];
    const scope = { kinds: [], keys: [...lippe, ...rest.map(({ key }) => key)] };
    const wishes = { basisOfForce: 'agreement', scope, publicationLevel: 'aggregates' } as const;
    const few = await publishedResolution(api, { number: '2026/97', ...wishes });
    const told = async (key: string) => rowOf(await compare('Auditorin Muster', key), few.slug)?.kreis?.total;
    expect(await told('05766000')).toBeUndefined();
    expect(await told('05758000')).toBeUndefined();
    expect(await told('05770000')).toBe(11);
  });

  it('is for the body itself, its provider and auditors', async () => {
    for (const name of ['Meldestelle Köln', secretariat, 'Vertretung MHKBD'])
      expect((await api.as(name).query(compareDocument, { key: '05766000' })).code, name).toBe('DENIED');
    expect((await api.as(reporter).query(compareDocument, { key: '99999999' })).code).toBe('NOT_FOUND');
    expect((await compare('Auditorin Muster', '05766000')).length).toBeGreaterThan(1);
  });
});
