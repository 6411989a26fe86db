import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';

let api: TestApi;
beforeAll(
  async () =>
    (api = await startApi({
      database: seeded,
      environment: { GREMIA_DEMO: '0', PUBLIC_URL: 'https://gremia.example' },
    })),
);
afterAll(() => api.stop());

const answers: readonly (readonly [path: string, type: RegExp])[] = [
  ['/health/live', /^application\/json; charset=utf-8$/],
  ['/%', /^application\/json; charset=utf-8$/],
  [`/kommunen/${'a'.repeat(101)}.csv`, /^application\/json; charset=utf-8$/],
  ['/nowhere.json', /^application\/(problem\+)?json(; charset=utf-8)?$/],
  ['/konto/meine-daten.json', /^application\/(problem\+)?json(; charset=utf-8)?$/],
  ['/kommunen/liste.csv', /^text\/csv; charset=utf-8$/],
  ['/kommunen/liste.json', /^application\/json; charset=utf-8$/],
  ['/kommunen/liste.xlsx', /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/],
  ['/kommunen/05766048/jahresbericht-2026.pdf', /^application\/pdf$/],
];

describe('every answer on an encrypted line', () => {
  it.each(answers)('of %s binds browsers to it for a year, and says what it is', async (path, type) => {
    const response = await fetch(`${api.url}${path}`);
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-type')).toMatch(type);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
  });

  it('allows no other site to read it', async () => {
    const asked = { headers: { origin: 'https://elsewhere.example' } };
    for (const [path] of answers)
      expect((await fetch(`${api.url}${path}`, asked)).headers.get('access-control-allow-origin')).toBeNull();
  });
});
