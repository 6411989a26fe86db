import { randomUUID } from 'node:crypto';
import { addDays, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { din, owl, ReportingDesk, xdomea } from './reporting-desk.ts';

const leopoldshoehe = { key: '05766048', person: 'Meldestelle Leopoldshöhe' };
const koeln = { key: '05315000', person: 'Meldestelle Köln' };

const authorisationsDocument = `
  query ($key: ID!) {
    authorisations(publicBodyKey: $key) {
      usualProviderKey providers { key } procedures { slug }
      authorisations { id provider { key } kind procedures { slug } validFrom validTo phase endedAt }
    }
  }`;
const givenDocument = `{ givenAuthorisations { id body { key } kind procedures { slug } phase validTo } }`;
const authoriseDocument = `
  mutation ($input: AuthoriseProviderInput!, $intent: ID!) {
    authoriseProvider(input: $input, intent: $intent) {
      ... on AuthorisedProvider { id }
      ... on AuthoriseProviderRefused { reason }
    }
  }`;
const endDocument = `mutation ($id: ID!) { endAuthorisation(id: $id) { id endedAt } }`;
const singleReportDocument = `
  mutation ($input: ReportOnObligationInput!) {
    reportOnObligation(input: $input) {
      ... on ReportedObligation { state }
      ... on ReportOnObligationRefused { reason }
    }
  }`;

interface Given {
  readonly id: string;
  readonly kind: string;
  readonly phase: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly procedures: readonly { readonly slug: string }[];
  readonly provider: { readonly key: string };
  readonly body: { readonly key: string };
}

describe('an authorisation', () => {
  let api: TestApi;
  let today: string;
  const desk = () => new ReportingDesk(api, owl);
  beforeAll(async () => {
    api = await startApi({ database: seeded });
    today = await api.act((tx) => Promise.resolve(dateInBerlin(tx.now)));
  });
  afterAll(() => api.stop());

  it('is given by the body itself, once per intent, and shown to both sides', async () => {
    expect(await desk().duties({ search: koeln.key })).toEqual([]);
    const intent = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => authorise(koeln, {}, intent)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    const [given] = (await authorisationsOf(koeln)).filter(({ phase }) => phase === 'running');
    expect(given).toMatchObject({ id: answers[0]?.id, kind: 'standing', provider: { key: 'owl-it' } });
    const known = (await givenToOwl()).find(({ body }) => body.key === koeln.key);
    expect(known).toMatchObject({ id: given?.id, kind: 'standing', phase: 'running', validTo: null });
    expect((await desk().duties({ search: koeln.key }))[0]?.weight).toBe('counts');
    const [audited] = await api.sql<{ entries: number }>(
      `SELECT count(*)::integer AS entries FROM audit_entry WHERE act = 'providerAuthorisation.granted'`,
    );
    expect(audited?.entries).toBe(1);
  });

  it('ends at once: the next report is refused with its reason, for one duty and for many', async () => {
    const rows = await desk().duties({ search: koeln.key });
    const [row] = rows;
    if (row === undefined) throw new Error('Köln has no duty');
    const [given] = await authorisationsOf(koeln);
    const end = () =>
      api.as(koeln.person).query<{ endAuthorisation: { endedAt: string } }>(endDocument, { id: given?.id });
    const { endedAt } = (await end()).data.endAuthorisation;
    expect((await end()).data.endAuthorisation.endedAt).toBe(endedAt);
    expect(await reportOne(row)).toEqual({ reason: 'authorisationEnded' });
    expect(await desk().report([row])).toMatchObject({
      reason: 'rowsWithProblems',
      problems: [{ obligationId: row.id, problem: 'notAuthorised' }],
    });
    expect(await desk().duties({ search: koeln.key })).toEqual([]);
    expect(await authorisationsOf(koeln)).toMatchObject([{ id: given?.id, phase: 'over' }]);
    expect((await givenToOwl()).find(({ body }) => body.key === koeln.key)?.phase).toBe('over');
  });

  it('can be given again on the day on which it ended', async () => {
    expect(await authorise(koeln, {})).toHaveProperty('id');
    expect(await authorisationsOf(koeln)).toHaveLength(2);
  });

  it('is limited to procedures, or to reports that the body confirms', async () => {
    const [standing] = await authorisationsOf(leopoldshoehe);
    const limited = await authorise(leopoldshoehe, {
      ...{ kind: 'perProcedure', procedures: ['xdomea'], replaces: standing?.id },
    });
    expect(limited).toHaveProperty('id');
    const weights = async (decision: string) =>
      (await desk().duties({ decision, search: leopoldshoehe.key })).map(({ weight }) => weight);
    expect(await weights(xdomea)).toEqual(['counts']);
    expect(await weights(din)).toEqual([null]);
    const [row] = await desk().duties({ decision: din, search: leopoldshoehe.key });
    if (row === undefined) throw new Error('Leopoldshöhe has no duty');
    expect((await desk().report([row])).problems).toEqual([
      { obligationId: row.id, problem: 'procedureNotAuthorised' },
    ]);
    const confirmed = await authorise(leopoldshoehe, { kind: 'confirmed', replaces: limited.id });
    expect(await desk().report([row])).toMatchObject({ reported: 0, proposed: 1 });
    const running = (await authorisationsOf(leopoldshoehe)).filter(({ phase }) => phase === 'running');
    expect(running).toMatchObject([{ id: confirmed.id, kind: 'confirmed', procedures: [] }]);
    expect(await authorise(leopoldshoehe, { replaces: limited.id })).toEqual({ reason: 'changedMeanwhile' });
  });

  it('changes from a later day on: until then what was given goes on', async () => {
    const [running] = (await authorisationsOf(leopoldshoehe)).filter(({ phase }) => phase === 'running');
    const validFrom = addDays(today, 10);
    const next = await authorise(leopoldshoehe, { validFrom, replaces: running?.id });
    const known = await authorisationsOf(leopoldshoehe);
    expect(known.find(({ id }) => id === next.id)).toMatchObject({ phase: 'ahead', validFrom });
    expect(known.find(({ id }) => id === running?.id)).toMatchObject({
      phase: 'running',
      validTo: addDays(today, 9),
    });
  });

  it('is refused where it makes no sense, and nothing is kept', async () => {
    const before = await count();
    const refused = async (wanted: object) => (await authorise(koeln, wanted)).reason;
    expect(await refused({})).toBe('alreadyAuthorised');
    expect(await refused({ validFrom: addDays(today, 30) })).toBe('alreadyAuthorised');
    expect(await refused({ providerKey: 'krzn', validFrom: addDays(today, -1) })).toBe('startsInPast');
    expect(await refused({ providerKey: 'krzn', validTo: addDays(today, -1) })).toBe('endsBeforeStart');
    expect(await refused({ providerKey: 'krzn', validFrom: '9999-12-31' })).toBe('startsTooFar');
    expect(await refused({ providerKey: 'krzn', kind: 'perProcedure' })).toBe('proceduresMissing');
    expect(await refused({ providerKey: 'krzn', kind: 'perProcedure', procedures: ['xgibtesnicht'] })).toBe(
      'procedureUnknown',
    );
    expect(await refused({ providerKey: leopoldshoehe.key })).toBe('notAProvider');
    expect(await refused({ providerKey: 'gibt-es-nicht' })).toBe('notAProvider');
    expect(await count()).toEqual(before);
  });

  it('is nobody else’s: not another municipality, not the provider itself, nobody from outside', async () => {
    const before = await count();
    const [own] = await authorisationsOf(leopoldshoehe);
    for (const person of [koeln.person, owl, 'Geschäftsstelle IT-Kooperationsrat', 'Auditorin Muster']) {
      const asked = [
        await ask(person, leopoldshoehe.key, { providerKey: 'krzn' }),
        await api.as(person).query(endDocument, { id: own?.id }),
        await api.as(person).query(authorisationsDocument, { key: leopoldshoehe.key }),
      ];
      expect(
        asked.map(({ code }) => code),
        person,
      ).toEqual(['DENIED', person === koeln.person ? 'NOT_FOUND' : 'DENIED', 'DENIED']);
    }
    expect((await api.anonymous().query(endDocument, { id: own?.id })).code).toBe('UNAUTHENTICATED');
    expect((await api.anonymous().query(authorisationsDocument, { key: koeln.key })).code).toBe(
      'UNAUTHENTICATED',
    );
    expect((await api.as(koeln.person).query(endDocument, { id: randomUUID() })).code).toBe('NOT_FOUND');
    expect((await ask(koeln.person, koeln.key, { replaces: own?.id, providerKey: 'krzn' })).code).toBe(
      'NOT_FOUND',
    );
    expect((await ask(koeln.person, koeln.key, {}, 'einmal')).code).toBe('INVALID_INPUT');
    expect(await count()).toEqual(before);
  });

  function ask(person: string, publicBodyKey: string, wanted: object, intent: string = randomUUID()) {
    const input = { publicBodyKey, providerKey: 'owl-it', kind: 'standing', validFrom: today, ...wanted };
    return api
      .as(person)
      .query<{ authoriseProvider: { id?: string; reason?: string } }>(authoriseDocument, { input, intent });
  }

  async function authorise({ key, person }: typeof koeln, wanted: object, intent?: string) {
    return (await ask(person, key, wanted, intent)).data.authoriseProvider;
  }

  async function authorisationsOf({ key, person }: typeof koeln): Promise<readonly Given[]> {
    const { data } = await api
      .as(person)
      .query<{ authorisations: { authorisations: readonly Given[] } }>(authorisationsDocument, { key });
    return data.authorisations.authorisations;
  }

  async function givenToOwl(): Promise<readonly Given[]> {
    const { data } = await api.as(owl).query<{ givenAuthorisations: readonly Given[] }>(givenDocument);
    return data.givenAuthorisations;
  }

  async function reportOne({ id, revision }: { readonly id: string; readonly revision: number }) {
    const said = { state: 'inProgress', on: '2026-03-01', seenRevision: revision, intent: randomUUID() };
    const { data } = await api
      .as(owl)
      .query<{ reportOnObligation: object }>(singleReportDocument, { input: { obligationId: id, ...said } });
    return data.reportOnObligation;
  }

  function count() {
    return api.sql('SELECT count(*), max(ended_at) AS ended FROM provider_authorisation');
  }
});
