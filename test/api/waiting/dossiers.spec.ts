import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { publishedResolution, secretariat, signInSecretariat } from '../implementation/resolution-house.ts';

const document = '{ waiting { kind title count address } }';

interface Item {
  readonly kind: string;
  readonly title: string;
  readonly count: number | null;
  readonly address: readonly string[];
}

describe('what waits about duties', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: seeded });
    await signInSecretariat(api);
  });
  afterAll(() => api.stop());

  const waiting = async (name: string, kind: string) => {
    const { data } = await api.as(name).query<{ waiting: Item[] }>(document);
    return data.waiting.filter((item) => item.kind === kind);
  };

  it('is a request for more time, for the board whose resolution it is', async () => {
    const scope = { districts: ['05766000'] };
    const { slug } = await publishedResolution(api, { number: '2026/51', basisOfForce: 'agreement', scope });
    expect(await waiting(secretariat, 'extensionToDecide')).toEqual([]);
    const [duty] = await api.sql<{ id: string }>(
      `SELECT obligation.id FROM obligation JOIN addressed_decision decision ON decision.id = addressed_decision_id
       JOIN public_body body ON body.id = public_body_id WHERE decision.slug = $1 AND body.key = '05766048'`,
      [slug],
    );
    const input = { obligationId: duty?.id, until: '2031-01-31', reason: 'Vergabe', intent: randomUUID() };
    await api
      .as('Meldestelle Leopoldshöhe')
      .query('mutation ($input: AskExtensionInput!) { askExtension(input: $input) { __typename } }', {
        input,
      });
    expect(await waiting(secretariat, 'extensionToDecide')).toEqual([
      { kind: 'extensionToDecide', title: 'Probe 2026/51: Leopoldshöhe', count: null, address: [duty?.id] },
    ]);
    expect(await waiting('Meldestelle Köln', 'extensionToDecide')).toEqual([]);
  });

  it('is a report that the provider proposed, for the body that confirms it', async () => {
    await api.sql(
      `WITH told AS (
         INSERT INTO collective_report (intent, public_body_id, source, reported, proposed, created)
         SELECT $1, id, 'page', 0, 1, now() FROM public_body WHERE key = '05766048' RETURNING id)
       INSERT INTO proposed_report (collective_report_id, obligation_id, seen_revision, state, reported_on, created)
       SELECT told.id, obligation.id, 0, 'planned', '2026-11-01', now()
       FROM told, obligation JOIN public_body body ON body.id = public_body_id WHERE body.key = '05766048' LIMIT 1`,
      [randomUUID()],
    );
    expect(await waiting('Meldestelle Leopoldshöhe', 'reportsToConfirm')).toEqual([
      { kind: 'reportsToConfirm', title: 'Leopoldshöhe', count: 1, address: ['05766048'] },
    ]);
    expect(await waiting('Meldestelle Köln', 'reportsToConfirm')).toEqual([]);
  });

  it('is a question for the body and its provider, and the answer for the secretariat, until the other side has spoken', async () => {
    const [duty] = await api.sql<{ id: string }>(
      `SELECT obligation.id FROM obligation JOIN addressed_decision decision ON decision.id = addressed_decision_id
       JOIN public_body body ON body.id = public_body_id
       WHERE decision.slug = '2017-39-xdomea' AND body.key = '05766048'`,
    );
    const write = (name: string) =>
      api
        .as(name)
        .query(
          'mutation ($input: WriteDutyMessageInput!) { writeDutyMessage(input: $input) { __typename } }',
          {
            input: { obligationId: duty?.id, intent: randomUUID(), text: 'Welche Fassung?' },
          },
        );
    const told = async () => ({
      body: (await waiting('Meldestelle Leopoldshöhe', 'questionToAnswer')).map(({ address }) => address),
      provider: (await waiting('Meldestelle OWL-IT', 'questionToAnswer')).map(({ address }) => address),
      secretariat: (await waiting(secretariat, 'answerToRead')).map(({ address }) => address),
    });
    const here = [[duty?.id]];
    expect(await told()).toEqual({ body: [], provider: [], secretariat: [] });
    await write(secretariat);
    expect(await told()).toEqual({ body: here, provider: here, secretariat: [] });
    expect(await waiting('Meldestelle Köln', 'questionToAnswer')).toEqual([]);
    await write('Meldestelle Leopoldshöhe');
    expect(await told()).toEqual({ body: [], provider: [], secretariat: here });
    expect(await waiting('Vorsitz IT-Kooperationsrat', 'answerToRead')).toEqual([]);
    await write(secretariat);
    expect(await told()).toEqual({ body: here, provider: here, secretariat: [] });
    await report(duty?.id);
    expect(await told()).toEqual({ body: [], provider: [], secretariat: [] });
  });

  function report(obligationId: string | undefined) {
    return api.sql(
      `INSERT INTO report (obligation_id, revision, state, reported_on, intent, created)
       SELECT id, revision + 1, 'planned', '2026-11-01', gen_random_uuid(), now() FROM obligation WHERE id = $1`,
      [obligationId],
    );
  }
});
