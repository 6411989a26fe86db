import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VisitorCounts } from '../../../apps/api/src/platform/http/visitor-limit.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';

const most = 20;

describe('visitors who read without end', () => {
  let api: TestApi;
  beforeAll(async () => {
    const environment = { ANONYMOUS_READS: String(most), TRUSTED_PROXIES: '127.0.0.1' };
    api = await startApi({ database: seeded, environment });
  });
  afterAll(() => api.stop());

  const from = (address: string, path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${api.url}${path}`, { headers: { 'x-forwarded-for': address, ...headers } });
  const statuses = (address: string, path: string, times: number) =>
    Promise.all(Array.from({ length: times }, async () => (await from(address, path)).status));

  it('are asked to wait, and are told how long', async () => {
    expect(await statuses('192.0.2.1', '/register/digitalbeirat-2026-01.json', most)).not.toContain(429);
    const answer = await from('192.0.2.1', '/kommunen/liste.csv');
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toMatchObject({
      errors: [
        { message: expect.stringContaining('Bitte versuchen Sie es in'), extensions: { code: 'DENIED' } },
      ],
    });
  });

  it('do not count for other addresses, nor the pages and what a supervisor asks for anybody', async () => {
    await statuses('192.0.2.2', '/register/digitalbeirat-2026-01.json', most + 1);
    expect(await statuses('192.0.2.3', '/register/digitalbeirat-2026-01.json', 1)).toEqual([200]);
    expect(await statuses('192.0.2.2', '/health/live', 3)).toEqual([200, 200, 200]);
  });

  it('do not get through with questions, nor with another address of the same connection', async () => {
    await statuses('2001:db8:1:2::1', '/register/digitalbeirat-2026-01.json', most);
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'x-forwarded-for': '2001:db8:1:2:ffff::7', 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ boards { slug } }' }),
    });
    expect([answer.status, await answer.text()]).toEqual([429, expect.not.stringContaining('boards')]);
  });

  it('leave those alone who are signed in at the same address', async () => {
    await api.as('Meldestelle Leopoldshöhe').query('{ viewer { person { id } } }');
    const { cookie } = api.as('Meldestelle Leopoldshöhe');
    await statuses('192.0.2.4', '/register/digitalbeirat-2026-01.json', most + 1);
    expect((await from('192.0.2.4', '/kommunen/liste.csv', { cookie })).status).toBe(200);
  });
});

describe('the count of an address', () => {
  it('begins anew each minute', () => {
    const counts = new VisitorCounts(2, 0);
    const taken = [0, 10, 20_500, 59_999, 60_000].map((now) => counts.take('a', true, now));
    expect(taken).toEqual([null, null, 40, 1, null]);
  });

  it('ends also for who shows sessions that may be invented', () => {
    const counts = new VisitorCounts(1, 0);
    const taken = Array.from({ length: 41 }, () => counts.take('a', false, 0));
    expect(taken.filter((wait) => wait === null)).toHaveLength(40);
    expect(taken.at(-1)).toBe(60);
  });
});
