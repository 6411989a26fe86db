import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { type HouseAnswer, houseDocument, reportDocument } from '../implementation/documents.ts';
import { publishedResolution, secretariat, signInSecretariat } from '../implementation/resolution-house.ts';

const reporter = 'Meldestelle Leopoldshöhe';
const bodyKey = '05766048';

const dossierDocument = `query ($id: ID!) { dossier(obligationId: $id) {
  bodyName state dueOn overdue revision viewerCanAskExtension viewerCanDecideExtension viewerCanCheck viewerCanWrite viewerCanRelease
  reports { state on note } extensions { id state dueBefore until reason decisionReason }
  checks { method finding on note } messages { text fromBody } } }`;
const askDocument = `mutation ($input: AskExtensionInput!) { acted: askExtension(input: $input) {
  __typename ... on AskExtensionRefused { reason } } }`;
const decideDocument = `mutation ($input: DecideExtensionInput!) { acted: decideExtension(input: $input) {
  __typename ... on DecideExtensionRefused { reason } } }`;
const trackedDocument = `query ($filter: TrackingFilter!) {
  page: trackedObligations(filter: $filter, detailed: true) { nodes { id details { yearlyCostCents } } } }`;
const checkDocument = `mutation ($input: RecordCheckInput!) { acted: recordPlausibilityCheck(input: $input) {
  __typename ... on RecordCheckRefused { reason } } }`;
const writeDocument = `mutation ($input: WriteDutyMessageInput!) { acted: writeDutyMessage(input: $input) {
  __typename ... on WriteDutyMessageRefused { reason } } }`;

interface Dossier {
  readonly state: string;
  readonly dueOn: string | null;
  readonly revision: number;
  readonly viewerCanAskExtension: boolean;
  readonly viewerCanDecideExtension: boolean;
  readonly viewerCanCheck: boolean;
  readonly extensions: readonly { readonly id: string; readonly state: string }[];
  readonly [field: string]: unknown;
}

interface Acted {
  readonly acted: { readonly __typename: string; readonly reason?: string };
}

let api: TestApi;
let duty: string;
let statutory: string;

beforeAll(async () => {
  api = await startApi({ database: seeded });
  await signInSecretariat(api);
  await publishedResolution(api, { number: '2026/71', basisOfForce: 'agreement', dueOn: '2030-06-30' });
  duty = await dutyFrom('2026-71');
  statutory = await dutyFrom('2017-39-xdomea');
});
afterAll(() => api.stop());

async function dutyFrom(slug: string): Promise<string> {
  const { data } = await api.as(reporter).query<HouseAnswer>(houseDocument, { key: bodyKey });
  const found = data.whatBindsUs.duties.find(({ decision }) => decision['slug'] === slug);
  if (found === undefined) throw new Error(`No duty from ${slug}`);
  return found.id;
}

async function dossier(name: string, id = duty): Promise<Dossier> {
  return (await api.as(name).query<{ dossier: Dossier }>(dossierDocument, { id })).data.dossier;
}

const acts = {
  ask: (change: object = {}) => ({
    input: {
      obligationId: duty,
      intent: randomUUID(),
      until: '2031-06-30',
      reason: 'Der Anbieter liefert später.',
      ...change,
    },
  }),
  check: (change: object = {}) => ({
    input: {
      obligationId: duty,
      intent: randomUUID(),
      on: '2026-11-20',
      method: 'document',
      finding: 'plausible',
      seenRevision: 0,
      ...change,
    },
  }),
  write: (change: object = {}) => ({
    input: { obligationId: duty, intent: randomUUID(), text: 'Welche Fassung setzen Sie ein?', ...change },
  }),
};

async function act(name: string, document: string, variables: object) {
  const reply = await api.as(name).query<Acted>(document, variables);
  const { errors }: { readonly errors?: readonly unknown[] } = JSON.parse(reply.text);
  return errors === undefined ? (reply.data.acted.reason ?? 'done') : reply.code;
}

async function report(state: string, on: string, details: object = {}) {
  const { revision } = await dossier(reporter);
  const input = {
    obligationId: duty,
    intent: randomUUID(),
    seenRevision: revision,
    state,
    on,
    product: '',
    note: '',
    details,
  };
  return api.as(reporter).query(reportDocument, { input });
}

describe('the dossier of a duty', () => {
  it('is open to its body, to the secretariat and to auditors, and to nobody else', async () => {
    expect(await dossier(reporter)).toMatchObject({
      state: 'open',
      dueOn: '2030-06-30',
      viewerCanAskExtension: true,
      viewerCanDecideExtension: false,
      viewerCanCheck: false,
      viewerCanRelease: true,
    });
    expect(await dossier(secretariat)).toMatchObject({
      viewerCanDecideExtension: true,
      viewerCanCheck: true,
      viewerCanRelease: false,
    });
    expect((await dossier('Auditorin Muster'))['viewerCanWrite']).toBe(false);
    for (const name of ['Meldestelle Köln', 'Vertretung MHKBD']) {
      expect((await api.as(name).query(dossierDocument, { id: duty })).code, name).toBe('DENIED');
    }
    expect((await api.anonymous().query(dossierDocument, { id: duty })).code).toBe('UNAUTHENTICATED');
    expect((await api.as(reporter).query(dossierDocument, { id: randomUUID() })).code).toBe('NOT_FOUND');
    expect((await api.as(reporter).query(dossierDocument, { id: 'keine' })).code).toBe('NOT_FOUND');
  });
});

describe('more time', () => {
  it('is refused where a law sets the date, and denied to everybody but the body', async () => {
    expect(await act(reporter, askDocument, acts.ask({ obligationId: statutory }))).toBe(
      'deadlineIsStatutory',
    );
    expect((await dossier(reporter, statutory)).viewerCanAskExtension).toBe(false);
    expect(await act(reporter, askDocument, acts.ask({ until: '2030-06-30' }))).toBe('notLater');
    for (const name of ['Meldestelle Köln', 'Meldestelle OWL-IT', secretariat]) {
      expect(await act(name, askDocument, acts.ask()), name).toBe('DENIED');
    }
    expect(await act(reporter, askDocument, acts.ask({ intent: 'eins' }))).toBe('INVALID_INPUT');
    expect((await dossier(reporter)).extensions).toEqual([]);
  });

  it('is asked for once, however often it is sent, and declined with a reason', async () => {
    const once = acts.ask();
    const answers = await Promise.all(Array.from({ length: 6 }, () => act(reporter, askDocument, once)));
    expect(answers).toEqual(Array.from({ length: 6 }, () => 'done'));
    expect(await act(reporter, askDocument, acts.ask())).toBe('alreadyAsked');
    const [extension] = (await dossier(secretariat)).extensions;
    const decline = { input: { extensionId: extension?.id, action: 'decline', reason: '' } };
    expect(await act(secretariat, decideDocument, decline)).toBe('reasonMissing');
    expect(await act(reporter, decideDocument, decline)).toBe('DENIED');
    const [other] = await api.sql<{ id: string }>(`SELECT id FROM board WHERE slug = 'digitalbeirat'`);
    await api.as(secretariat).inRole(`secretariat:${other?.id}`);
    expect(await act(secretariat, decideDocument, decline)).toBe('DENIED');
    await signInSecretariat(api);
    const reasoned = { input: { ...decline.input, reason: 'Es gibt eine Übergangslösung.' } };
    expect(await act(secretariat, decideDocument, reasoned)).toBe('done');
    expect(await dossier(reporter)).toMatchObject({
      state: 'open',
      dueOn: '2030-06-30',
      extensions: [{ state: 'declined', decisionReason: 'Es gibt eine Übergangslösung.' }],
    });
  });

  it('moves the date when two grant it at once, once', async () => {
    await act(reporter, askDocument, acts.ask({ until: '2031-03-31' }));
    const asked = (await dossier(secretariat)).extensions.find(({ state }) => state === 'asked');
    const grant = { input: { extensionId: asked?.id, action: 'grant' } };
    const answers = await Promise.all([1, 2].map(() => act(secretariat, decideDocument, grant)));
    expect(answers.sort()).toEqual(['alreadyDecided', 'done']);
    expect(await dossier(reporter)).toMatchObject({ state: 'extended', dueOn: '2031-03-31', revision: 1 });
    const unknown = { input: { extensionId: randomUUID(), action: 'grant' } };
    expect(await act(secretariat, decideDocument, unknown)).toBe('NOT_FOUND');
  });
});

describe('a plausibility check', () => {
  it('is about what is reported as implemented', async () => {
    expect(await act(secretariat, checkDocument, acts.check({ seenRevision: 1 }))).toBe('stateNotPossible');
    expect(await act(reporter, checkDocument, acts.check({ seenRevision: 1 }))).toBe('DENIED');
  });

  it('asks the body where something is doubtful, and leaves the state', async () => {
    await report('implemented', '2026-10-01', { yearlyCostCents: 29 });
    const { revision } = await dossier(secretariat);
    const doubtful = acts.check({ seenRevision: revision, finding: 'doubtful', note: 'Der Nachweis fehlt.' });
    expect(await act(secretariat, checkDocument, doubtful)).toBe('done');
    expect(await act(secretariat, checkDocument, doubtful)).toBe('done');
    expect(await act(reporter, writeDocument, acts.write({ text: 'Er liegt jetzt bei.' }))).toBe('done');
    expect(await dossier(reporter)).toMatchObject({
      state: 'implemented',
      revision,
      checks: [{ finding: 'doubtful', method: 'document' }],
      messages: [
        { text: 'Der Nachweis fehlt.', fromBody: false },
        { text: 'Er liegt jetzt bei.', fromBody: true },
      ],
    });
  });

  it('makes a plausible report a checked one, unless somebody reported meanwhile', async () => {
    const { revision } = await dossier(secretariat);
    expect(await act(secretariat, checkDocument, acts.check({ seenRevision: revision - 1 }))).toBe(
      'reportedMeanwhile',
    );
    expect(await act(secretariat, checkDocument, acts.check({ seenRevision: revision }))).toBe('done');
    expect(await dossier(reporter)).toMatchObject({
      state: 'checked',
      reports: [{ state: 'checked' }, { state: 'implemented' }, { state: 'extended' }],
    });
  });

  it('leaves what the body said of plan and cost in the table of all duties', async () => {
    const { data } = await api
      .as(secretariat)
      .query<{ page: { nodes: readonly object[] } }>(trackedDocument, {
        filter: { state: 'checked', decision: '2026-71' },
      });
    expect(data.page.nodes).toEqual([{ id: duty, details: { yearlyCostCents: 29 } }]);
  });
});

describe('a message about a duty', () => {
  it('is written by the two sides only', async () => {
    expect(await act(secretariat, writeDocument, acts.write())).toBe('done');
    expect(await act(reporter, writeDocument, acts.write({ text: ' ' }))).toBe('textMissing');
    for (const name of ['Meldestelle Köln', 'Auditorin Muster', 'Vertretung MHKBD']) {
      expect(await act(name, writeDocument, acts.write()), name).toBe('DENIED');
    }
  });
});
