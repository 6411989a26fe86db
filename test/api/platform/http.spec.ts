import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Access } from '../../../apps/api/src/platform/access/access.decorator.ts';
import { Reads } from '../../../apps/api/src/platform/database/reads.ts';
import { defineStatement } from '../../../apps/api/src/platform/database/statement.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { withProbes } from '../../support/probe-app.ts';

@Resolver()
class Slow {
  constructor(@Inject(Reads) private readonly reads: Reads) {}

  @Query(() => String)
  @Access('public')
  async slow(): Promise<string> {
    await pause(400);
    // Also the database is still there for it.
    return (await this.reads.json<string>(late)) ?? '';
  }
}

const late = defineStatement('test.late', `SELECT to_json('in time'::text) AS json`);

describe('the server', () => {
  let api: TestApi;
  let webRoot: string;
  beforeAll(async () => {
    webRoot = await mkdtemp(join(tmpdir(), 'gremia-web-'));
    await mkdir(join(webRoot, 'assets'));
    await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>Gremia</title>');
    await writeFile(join(webRoot, 'assets/main-abc123.js'), 'export {};');
    await writeFile(join(tmpdir(), 'gremia-secret.txt'), 'secret');
    api = await startApi({ app: withProbes(), environment: { WEB_ROOT: webRoot } });
  });
  afterAll(async () => {
    await api.stop();
    await rm(webRoot, { recursive: true });
    await rm(join(tmpdir(), 'gremia-secret.txt'));
  });

  const get = (path: string, accept = 'text/html') => api.anonymous().fetch(path, { headers: { accept } });

  it.each(['/', '/gremien/it-kooperationsrat', '/beschluesse?q=XBau'])(
    'answers the page %s with the web client',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<title>Gremia</title>');
    },
  );

  it('lets browsers keep what has a hash in its name', async () => {
    const response = await get('/assets/main-abc123.js', '*/*');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toContain('javascript');
  });

  it.each([
    ['an asset that is gone', '/assets/main-old.js', 'text/html'],
    ['a file that does not exist', '/robots.txt', 'text/html'],
    ['something else than a page', '/gremien', 'application/json'],
    ['a way out of the directory', '/..%2fgremia-secret.txt', '*/*'],
  ])('does not answer with a page for %s', async (_, path, accept) => {
    const response = await get(path, accept);
    expect([400, 403, 404]).toContain(response.status);
    expect(await response.text()).not.toMatch(/Gremia<|secret/);
  });

  it.each(['/%', '/gremien/%E0%A4%A'])(
    'says in German that it cannot read the address %s: to browsers by the web client',
    async (path) => {
      const page = await get(path);
      expect(page.status).toBe(400);
      expect(await page.text()).toContain('<title>Gremia</title>');
      expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      const data = await get(path, 'application/json');
      expect([data.status, await data.json()]).toEqual([
        400,
        { errors: [{ message: 'Diese Adresse ist nicht lesbar.', extensions: { code: 'INVALID_INPUT' } }] },
      ]);
    },
  );

  it('allows no script but its own files, and no frame around it', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('says that it lives and is ready', async () => {
    expect((await get('/health/live')).status).toBe(200);
    expect((await get('/health/ready')).status).toBe(200);
  });

  it('says that it is not ready while the database does not answer', async () => {
    const lonely = await startApi({ app: withProbes() });
    await lonely.sql('SELECT 1');
    const name = new URL(lonely.databaseUrl).pathname.slice(1);
    await api.sql(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await api.sql('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    const response = await lonely.anonymous().fetch('/health/ready');
    expect(response.status).toBe(503);
    expect((await lonely.anonymous().fetch('/health/live')).status).toBe(200);
    await api.sql(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    await lonely.stop();
  });

  it('answers a request that is under way before it stops', async () => {
    const leaving = await startApi({ app: withProbes({ providers: [Slow] }) });
    const answer = leaving.anonymous().query('{ slow }');
    await pause(100);
    await leaving.stop();
    expect((await answer).data).toEqual({ slow: 'in time' });
    await expect(leaving.anonymous().fetch('/health/live')).rejects.toThrow();
  });
});
