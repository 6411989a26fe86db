import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { anAdoptedResolution, publish, publishDocument, secretariat, today } from './a-closed-ballot.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ database: seeded, environment: { DATABASE_CONNECTIONS: '20' } });
});
afterAll(() => api.stop());

interface Entry {
  readonly sequence: string;
  readonly kind: string;
  readonly entry: string;
  readonly leaf_hash: Buffer;
  readonly salt: Buffer;
  readonly record: string;
  readonly document: string;
}

async function entriesOf(resolutionId: string): Promise<Entry[]> {
  return api.sql<Entry>(
    'SELECT * FROM register_entry JOIN register_record USING (sequence) WHERE resolution_id = $1',
    [resolutionId],
  );
}

const sha256 = (...parts: readonly (Buffer | string)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

describe('publishing a resolution', () => {
  it('makes it effective today and enters it into the register', async () => {
    const { id, slug, number } = await anAdoptedResolution(api);
    const on = await today(api);
    expect(await publish(await secretariat(api), id, on)).toEqual({
      __typename: 'Resolution',
      slug,
      state: 'effective',
    });
    const entries = await entriesOf(id);
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    if (entry === undefined) throw new Error('There is no entry');
    expect(JSON.parse(entry.entry)).toMatchObject({
      kind: 'published',
      board: 'it-kooperationsrat',
      number,
      sequence: Number(entry.sequence),
      force: 'binding',
      effectiveOn: on,
    });
    expect(entry.leaf_hash.toString('hex')).toBe(sha256(Buffer.of(0), entry.entry));
    expect(JSON.parse(entry.entry).document).toBe(sha256(entry.document));
    expect(JSON.parse(entry.entry).record).toBe(sha256(entry.salt, entry.record));
    expect(entry.entry).not.toMatch(/Rückkanal|cio|yes/);
  });

  it('leaves it published until its day', async () => {
    const { id } = await anAdoptedResolution(api);
    expect(await publish(await secretariat(api), id, await today(api, 30))).toMatchObject({
      state: 'published',
    });
    await api.sql(`UPDATE resolution SET effective_on = current_date - 1 WHERE id = $1`, [id]);
    const reply = await api
      .anonymous()
      .query<{ resolution: { state: string } }>(
        'query ($slug: String!) { resolution(slug: $slug) { state } }',
        {
          slug: (await api.sql<{ slug: string }>('SELECT slug FROM resolution WHERE id = $1', [id]))[0]?.slug,
        },
      );
    expect(reply.data.resolution.state).toBe('effective');
  });

  it('is refused the second time', async () => {
    const { id } = await anAdoptedResolution(api);
    const client = await secretariat(api);
    await publish(client, id, await today(api));
    expect(await publish(client, id, await today(api))).toMatchObject({ reason: 'alreadyPublished' });
  });

  it('happens once, however many publish at the same time', async () => {
    const { id } = await anAdoptedResolution(api);
    const client = await secretariat(api);
    const on = await today(api);
    const answers = await Promise.all(Array.from({ length: 8 }, () => publish(client, id, on)));
    expect(answers.filter(({ __typename }) => __typename === 'Resolution')).toHaveLength(1);
    expect(answers.filter(({ reason }) => reason === 'alreadyPublished')).toHaveLength(7);
    expect(await entriesOf(id)).toHaveLength(1);
  });

  it('gives those that are published at once entries without a gap', async () => {
    const made: string[] = [];
    for (let count = 0; count < 10; count += 1) made.push((await anAdoptedResolution(api)).id);
    const client = await secretariat(api);
    const on = await today(api);
    await Promise.all(made.map((id) => publish(client, id, on)));
    const rows = await api.sql<{ sequence: string }>('SELECT sequence FROM register_entry ORDER BY sequence');
    expect(rows.map(({ sequence }) => Number(sequence))).toEqual(rows.map((_, index) => index));
    const [head] = await api.sql<{ next_sequence: string }>('SELECT next_sequence FROM register_head');
    expect(Number(head?.next_sequence)).toBe(rows.length);
  });

  it.each([
    ['before it was adopted', -3, 'effectiveBeforeAdoption'],
    ['in a generation', 4000, 'effectiveTooFarAhead'],
  ])('is refused with effect %s', async (_, days, reason) => {
    const { id } = await anAdoptedResolution(api);
    expect(await publish(await secretariat(api), id, await today(api, days))).toMatchObject({ reason });
    expect(await entriesOf(id)).toEqual([]);
  });

  it('takes no day that is none', async () => {
    const { id } = await anAdoptedResolution(api);
    const reply = await (await secretariat(api)).query(publishDocument, { id, on: '2027-02-30' });
    expect(reply.code).toBe('INVALID_INPUT');
  });

  it.each([
    ['an anonymous reader', 'UNAUTHENTICATED', () => api.anonymous()],
    ['the secretariat in its role for another board', 'NOT_FOUND', () => secretariat(api, 'digitalbeirat')],
    ['a reporter', 'DENIED', () => api.as('Meldestelle Leopoldshöhe')],
    ['an auditor', 'DENIED', () => api.as('Auditorin Muster')],
    ['the chair', 'DENIED', () => api.as('Vorsitz IT-Kooperationsrat')],
  ])('is denied to %s', async (_, code, who) => {
    const { id } = await anAdoptedResolution(api);
    const reply = await (await who()).query(publishDocument, { id, on: await today(api) });
    expect(reply.code).toBe(code);
    expect(await entriesOf(id)).toEqual([]);
  });
});

describe('the register', () => {
  it.each([
    "UPDATE register_entry SET entry = ''",
    'DELETE FROM register_entry',
    'TRUNCATE register_entry CASCADE',
  ])('refuses %s', async (statement) => {
    await expect(api.sql(statement)).rejects.toThrow('rows of register_entry are only ever added');
  });
});
