import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { seedStandards } from '../../../apps/api/src/features/standards/seed/standards.seed.ts';

const secretariat = 'Geschäftsstelle IT-Kooperationsrat';
const reporter = 'Meldestelle Leopoldshöhe';

interface Need {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly reportedFor: string;
  readonly supporters: number;
  readonly answer: string | null;
  readonly standardSlug: string | null;
  readonly mine: boolean;
}

interface Needs {
  readonly needs: readonly Need[];
  readonly viewerCanReport: boolean;
  readonly viewerCanSupport: boolean;
  readonly viewerCanAnswer: boolean;
}

interface Acted {
  readonly acted: {
    readonly __typename: string;
    readonly id?: string;
    readonly slug?: string;
    readonly standardSlug?: string;
  };
}

const reportDocument = `mutation ($input: ReportStandardNeedInput!) { acted: reportStandardNeed(input: $input) {
  __typename ... on ActedStandardNeed { id state } ... on ReportStandardNeedRefused { reason } } }`;
const supportDocument = `mutation ($needId: ID!) { acted: supportStandardNeed(needId: $needId) {
  __typename ... on ActedStandardNeed { id } ... on SupportStandardNeedRefused { reason } } }`;
const answerDocument = `mutation ($input: AnswerStandardNeedInput!) { acted: answerStandardNeed(input: $input) {
  __typename ... on ActedStandardNeed { id state standardSlug } ... on AnswerStandardNeedRefused { reason } } }`;
const advanceDocument = `mutation ($input: AdvanceStandardInput!) { acted: advanceStandard(input: $input) {
  __typename ... on ActedStandard { slug } ... on AdvanceStandardRefused { reason } } }`;
const versionDocument = `mutation ($input: RecordStandardVersionInput!) { acted: recordStandardVersion(input: $input) {
  __typename ... on ActedStandard { slug } ... on RecordStandardVersionRefused { reason } } }`;
const relateDocument = `mutation ($input: StandardRelationInput!) { acted: relateStandards(input: $input) {
  __typename ... on ActedStandard { slug } ... on RelateStandardsRefused { reason } } }`;
const unrelateDocument = `mutation ($input: StandardRelationInput!) { unrelateStandards(input: $input) { slug } }`;
const needsDocument = `{ standardNeeds { viewerCanReport viewerCanSupport viewerCanAnswer
  needs { id title state reportedFor supporters answer standardSlug mine } } }`;
const detailDocument = `query ($slug: ID!) { standard(slug: $slug) {
  state nextSteps viewerCan { manage } versions { label urn publishedOn } steps { state on note }
  relations { kind backwards slug } needs { title } } }`;

let api: TestApi;
beforeAll(async () => (api = await startApi({ database: seeded })));
afterAll(() => api.stop());

type Client = ReturnType<TestApi['anonymous']>;

function needInput(change: object = {}) {
  const problem = 'Jedes Fachverfahren nimmt Anträge anders entgegen.';
  return { intent: randomUUID(), title: 'Wohngeldanträge einheitlich übermitteln', problem, ...change };
}

async function reported(client: Client = api.as(reporter), change: object = {}): Promise<string> {
  const { data } = await client.query<Acted>(reportDocument, { input: needInput(change) });
  expect(data.acted.__typename).toBe('ActedStandardNeed');
  return data.acted.id ?? '';
}

async function needs(client: Client): Promise<Needs> {
  return (await client.query<{ standardNeeds: Needs }>(needsDocument)).data.standardNeeds;
}

async function detail(slug: string, client: Client = api.anonymous()) {
  const { data } = await client.query<{ standard: Record<string, unknown> }>(detailDocument, { slug });
  return data.standard;
}

describe('a need for a standard', () => {
  it('is reported for the own body, once for an intent, and is public without the person', async () => {
    const input = needInput();
    const client = api.as(reporter);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => client.query<Acted>(reportDocument, { input })),
    );
    expect(new Set(answers.map(({ data }) => data.acted.id)).size).toBe(1);
    const told = await needs(api.anonymous());
    expect(told).toMatchObject({ viewerCanReport: false, viewerCanSupport: false, viewerCanAnswer: false });
    const own = told.needs.find(({ id }) => id === answers[0]?.data.acted.id);
    expect(own).toMatchObject({ state: 'reported', supporters: 0, mine: false });
    expect(own?.reportedFor).toContain('Leopoldshöhe');
    expect((await needs(client)).needs.find(({ id }) => id === own?.id)?.mine).toBe(true);
  });

  it("keeps somebody else's intent apart", async () => {
    const input = needInput();
    await api.as(reporter).query(reportDocument, { input });
    expect((await api.as('Meldestelle Köln').query(reportDocument, { input })).code).toBe('NOT_FOUND');
  });

  it('is refused without a title, and denied to everybody who carries nothing out', async () => {
    const input = needInput({ title: ' ' });
    const { data } = await api.as(reporter).query<Acted>(reportDocument, { input });
    expect(data.acted).toMatchObject({ reason: 'titleMissing' });
    const given = { input: needInput() };
    expect((await api.anonymous().query(reportDocument, given)).code).toBe('UNAUTHENTICATED');
    expect((await api.as(secretariat).query(reportDocument, given)).code).toBe('DENIED');
    const malformed = { input: needInput({ intent: 'eins' }) };
    expect((await api.as(reporter).query(reportDocument, malformed)).code).toBe('INVALID_INPUT');
  });

  it('is reported by members of boards for their seat', async () => {
    const id = await reported(api.as('Vertretung MHKBD'), { title: 'Bedarf aus dem Gremium' });
    const own = (await needs(api.anonymous())).needs.find((need) => need.id === id);
    expect(own?.reportedFor).toMatch(/MHKBD|Heimat/);
  });

  it('is reported by vendors for theirs', async () => {
    const id = await reported(api.as('Mitglied Hersteller von Fachverfahren'), {
      title: 'Bedarf der Hersteller',
    });
    const asked = '{ standardNeeds { needs { id reportedFor } } }';
    const { data } = await api.anonymous().query<{ standardNeeds: { needs: readonly object[] } }>(asked);
    expect(data.standardNeeds.needs).toContainEqual({ id, reportedFor: 'Hersteller von Fachverfahren' });
  });

  it('is supported once by each other body and then stands above the others', async () => {
    const id = await reported(api.as(reporter), { title: 'Von vielen gebraucht' });
    for (let time = 0; time < 2; time += 1) {
      const { data } = await api.as('Meldestelle Köln').query<Acted>(supportDocument, { needId: id });
      expect(data.acted.__typename).toBe('ActedStandardNeed');
    }
    const own = await api.as(reporter).query<Acted>(supportDocument, { needId: id });
    expect(own.data.acted).toMatchObject({ reason: 'ownNeed' });
    expect((await needs(api.anonymous())).needs[0]).toMatchObject({ id, supporters: 1 });
    const unknown = { needId: randomUUID() };
    expect((await api.as('Meldestelle Köln').query(supportDocument, unknown)).code).toBe('NOT_FOUND');
    expect((await api.as('Vertretung MHKBD').query(supportDocument, unknown)).code).toBe('DENIED');
  });

  it('is taken up as a new standard on the agenda, once, by two at the same time', async () => {
    const needId = await reported(api.as(reporter), { title: 'Wird ein Standard' });
    const newStandard = { name: 'XWohngeld', kind: 'XÖV' };
    const input = { needId, action: 'take', answer: 'Kommt auf die Agenda.', newStandard };
    const answers = await Promise.all(
      [1, 2].map(() => api.as(secretariat).query<Acted>(answerDocument, { input })),
    );
    const done = answers.map(({ data }) => data.acted.__typename).sort();
    expect(done).toEqual(['ActedStandardNeed', 'AnswerStandardNeedRefused']);
    expect(await detail('xwohngeld')).toMatchObject({
      state: 'needReported',
      nextSteps: ['assess'],
      viewerCan: { manage: false },
      needs: [{ title: 'Wird ein Standard' }],
    });
    const again = await reported(api.as(reporter), { title: 'Noch einer' });
    const taken = await api
      .as(secretariat)
      .query<Acted>(answerDocument, { input: { ...input, needId: again } });
    expect(taken.data.acted).toMatchObject({ reason: 'nameTaken' });
    const known = { needId: again, action: 'take', answer: 'Gehört dazu.', standardSlug: 'xwohngeld' };
    const { data } = await api.as(secretariat).query<Acted>(answerDocument, { input: known });
    expect(data.acted).toMatchObject({ standardSlug: 'xwohngeld' });
    const late = await api.as('Meldestelle Köln').query<Acted>(supportDocument, { needId });
    expect(late.data.acted).toMatchObject({ reason: 'alreadyAnswered' });
  });

  it('is declined with a reason, by the secretariat only', async () => {
    const needId = await reported(api.as(reporter), { title: 'Gibt es schon' });
    const input = { needId, action: 'decline', answer: '' };
    expect((await api.as(reporter).query(answerDocument, { input })).code).toBe('DENIED');
    const { data } = await api.as(secretariat).query<Acted>(answerDocument, { input });
    expect(data.acted).toMatchObject({ reason: 'answerMissing' });
    const missing = { input: { needId, action: 'take', answer: 'ja' } };
    const taken = await api.as(secretariat).query<Acted>(answerDocument, missing);
    expect(taken.data.acted).toMatchObject({ reason: 'standardMissing' });
    await api.as(secretariat).query(answerDocument, { input: { ...input, answer: 'XÖV regelt es schon.' } });
    expect((await needs(api.anonymous())).needs.find(({ id }) => id === needId)).toMatchObject({
      state: 'declined',
      answer: 'XÖV regelt es schon.',
    });
  });
});

describe('keeping the catalogue', () => {
  it('notes the steps of the life cycle, in their order', async () => {
    const client = api.as(secretariat);
    const input = { slug: 'xbau', action: 'decommission', on: '2026-01-15', note: 'Nachfolger steht bereit' };
    const { data } = await client.query<Acted>(advanceDocument, { input });
    expect(data.acted).toMatchObject({ slug: 'xbau' });
    expect(await detail('xbau', client)).toMatchObject({
      state: 'decommissioning',
      nextSteps: ['retire'],
      viewerCan: { manage: true },
      steps: [{ state: 'decommissioning', on: '2026-01-15', note: 'Nachfolger steht bereit' }],
    });
    const again = await client.query<Acted>(advanceDocument, { input });
    expect(again.data.acted).toMatchObject({ reason: 'stepNotPossible' });
    const reply = await api.as(reporter).query(advanceDocument, { input });
    expect(reply.code).toBe('DENIED');
  });

  it('keeps a step that was noted here when the sources are read again', async () => {
    await seedStandards.run(api.app);
    expect(await detail('xbau', api.as(secretariat))).toMatchObject({ state: 'decommissioning' });
  });

  it('records versions, those of the sources are there', async () => {
    expect((await detail('xrechnung'))['versions']).toEqual([
      { label: '3.0.1', urn: null, publishedOn: '2023-09-22' },
      { label: '1.0', urn: null, publishedOn: '2017-06-22' },
    ]);
    const input = { slug: 'xrechnung', label: '3.0.2', urn: 'urn:xoev-de:kosit:standard:xrechnung_3.0.2' };
    const client = api.as(secretariat);
    expect((await client.query<Acted>(versionDocument, { input })).data.acted.slug).toBe('xrechnung');
    const twice = await client.query<Acted>(versionDocument, { input });
    expect(twice.data.acted).toMatchObject({ reason: 'versionKnown' });
    const unknown = { input: { ...input, slug: 'gibt-es-nicht' } };
    expect((await client.query(versionDocument, unknown)).code).toBe('NOT_FOUND');
  });

  it('describes a standard with its source, which stays when the sources are read again', async () => {
    const document = `mutation ($input: DescribeStandardInput!) { acted: describeStandard(input: $input) {
      __typename ... on ActedStandard { slug } ... on DescribeStandardRefused { reason } } }`;
    const input = {
      ...{ slug: 'xunternehmen', operator: 'FITKO', purpose: ' Unternehmensdaten ' },
      source: 'https://www.xrepository.example/details/xunternehmen',
    };
    const ask = async (name: string, changed: object = {}) =>
      api.as(name).query<Acted>(document, { input: { ...input, ...changed } });
    for (const name of [reporter, 'Vertretung MHKBD']) expect((await ask(name)).code, name).toBe('DENIED');
    expect((await ask(secretariat, { slug: 'gibt-es-nicht' })).code).toBe('NOT_FOUND');
    expect((await ask(secretariat, { source: ' ' })).data.acted).toMatchObject({ reason: 'sourceMissing' });
    expect((await ask(secretariat)).data.acted).toMatchObject({ slug: 'xunternehmen' });
    await seedStandards.run(api.app);
    const asked = `{ standard(slug: "xunternehmen") { operator purpose source provenance } }`;
    expect((await api.anonymous().query(asked)).data).toEqual({
      standard: {
        ...{ operator: 'FITKO', purpose: 'Unternehmensdaten', source: input.source },
        provenance: 'recorded',
      },
    });
  });

  it('relates standards both ways, but in no circle, even when both ways are asked at once', async () => {
    expect(await detail('string-latin-1-1')).toMatchObject({
      relations: [{ kind: 'succeeds', backwards: true, slug: 'din-91379' }],
    });
    const client = api.as(secretariat);
    const there = { from: 'xfall', to: 'xta-2', kind: 'dependsOn' };
    const back = { from: 'xta-2', to: 'xfall', kind: 'dependsOn' };
    const answers = await Promise.all(
      [there, back].map((input) => client.query<Acted>(relateDocument, { input })),
    );
    expect(answers.map(({ data }) => data.acted.__typename).sort()).toEqual([
      'ActedStandard',
      'RelateStandardsRefused',
    ]);
    await client.query(unrelateDocument, { input: there });
    await client.query(unrelateDocument, { input: back });
    expect(await detail('xfall')).toMatchObject({ relations: [] });
    const itself = await client.query<Acted>(relateDocument, { input: { ...there, to: 'xfall' } });
    expect(itself.data.acted).toMatchObject({ reason: 'relatedToItself' });
  });
});
