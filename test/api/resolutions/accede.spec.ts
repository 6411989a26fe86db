import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyGemeinde } from '@gremia/domain/public-bodies/scope';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import {
  accede,
  accedeDocument,
  anAdoptedResolution,
  publish,
  secretariat,
  type StoredResolution,
  termsWith,
  today,
} from './a-closed-ballot.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ database: seeded });
});
afterAll(() => api.stop());

async function aPublishedResolution(terms = termsWith('accession')): Promise<StoredResolution> {
  const resolution = await anAdoptedResolution(api, { terms });
  await publish(await secretariat(api), resolution.id, await today(api));
  return resolution;
}

const leopoldshoehe = () => api.as('Meldestelle Leopoldshöhe');

describe('acceding to a resolution', () => {
  it('is public and counts once', async () => {
    const { id, slug } = await aPublishedResolution();
    const first = await accede(leopoldshoehe(), id, 'Ratsbeschluss vom 1. Dezember, vertraulich');
    expect(first).toEqual({ __typename: 'Resolution', slug, viewerAccededOn: await today(api) });
    expect(await accede(leopoldshoehe(), id)).toEqual(first);
    const reply = await api
      .anonymous()
      .query<{ resolution: { accessions: readonly unknown[] } }>(
        'query ($slug: String!) { resolution(slug: $slug) { accessions { key name accededOn } } }',
        { slug },
      );
    expect(reply.data.resolution.accessions).toEqual([
      { key: '05766048', name: expect.stringContaining('Leopoldshöhe'), accededOn: await today(api) },
    ]);
    const record = await (await fetch(`${api.url}/register/${slug}.json`)).text();
    expect(record + reply.text).not.toContain('vertraulich');
  });

  it('sent eight times at once counts once', async () => {
    const { id } = await aPublishedResolution();
    const answers = await Promise.all(Array.from({ length: 8 }, () => accede(leopoldshoehe(), id)));
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['Resolution']));
    expect(await api.sql('SELECT id FROM accession WHERE resolution_id = $1', [id])).toHaveLength(1);
  });

  it('is refused to a recommendation', async () => {
    const { id } = await aPublishedResolution(termsWith('none'));
    expect(await accede(leopoldshoehe(), id)).toMatchObject({ accedeReason: 'accessionNotForeseen' });
  });

  it('is refused to a body that is not addressed', async () => {
    const { id } = await aPublishedResolution();
    expect(await accede(api.as('Meldestelle Kreis Lippe'), id)).toMatchObject({
      accedeReason: 'notAddressed',
    });
    const only = { ...termsWith('accession'), scope: { ...everyGemeinde, except: ['05766048'] } };
    const other = await aPublishedResolution(only);
    expect(await accede(leopoldshoehe(), other.id)).toMatchObject({ accedeReason: 'notAddressed' });
  });

  it('is refused after its repeal', async () => {
    const { id } = await aPublishedResolution();
    await api.sql(`UPDATE resolution SET state = 'repealed' WHERE id = $1`, [id]);
    expect(await accede(leopoldshoehe(), id)).toMatchObject({ accedeReason: 'notInForce' });
  });

  it('is refused with an endless note', async () => {
    const { id } = await aPublishedResolution();
    expect(await accede(leopoldshoehe(), id, 'x'.repeat(1001))).toMatchObject({
      accedeReason: 'noteTooLong',
    });
    expect(await api.sql('SELECT id FROM accession WHERE resolution_id = $1', [id])).toEqual([]);
  });

  it('finds nothing before publication', async () => {
    const { id } = await anAdoptedResolution(api);
    const reply = await leopoldshoehe().query(accedeDocument, { id, note: '' });
    expect(reply.code).toBe('NOT_FOUND');
  });

  it.each([
    ['an anonymous reader', 'UNAUTHENTICATED', () => api.anonymous()],
    ['the secretariat', 'DENIED', () => secretariat(api)],
    ['a provider, even one that is authorised to report', 'DENIED', () => api.as('Meldestelle OWL-IT')],
    ['an auditor', 'DENIED', () => api.as('Auditorin Muster')],
  ])('is denied to %s', async (_, code, who) => {
    const { id } = await aPublishedResolution();
    const reply = await (await who()).query(accedeDocument, { id, note: '' });
    expect(reply.code).toBe(code);
    expect(await api.sql('SELECT id FROM accession WHERE resolution_id = $1', [id])).toEqual([]);
  });
});
