import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { Access } from '../../../apps/api/src/platform/access/access.decorator.ts';
import { Live, type LiveChange } from '../../../apps/api/src/platform/live/live.ts';
import { LiveLog } from '../../../apps/api/src/platform/live/live-log.ts';
import { aPerson } from '../../support/a-person.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { withProbes } from '../../support/probe-app.ts';

@Resolver()
class Probe {
  constructor(private readonly live: Live) {}

  @Subscription(() => String, { resolve: ({ topic }: LiveChange) => topic })
  @Access('public')
  changed(@Args('topic', { type: () => String }) topic: string) {
    return this.live.subscribe(topic);
  }

  @Subscription(() => String, { resolve: ({ topic }: LiveChange) => topic })
  @Access('audit.read')
  auditChanged() {
    return this.live.subscribe('audit');
  }
}

interface Message {
  readonly type: string;
  readonly payload?: unknown;
}

/** A browser's live connection in graphql-ws' own words. */
class Socket {
  readonly messages: Message[] = [];
  closed: { code: number } | null = null;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (text) => this.messages.push(JSON.parse(String(text))));
    socket.on('close', (code) => (this.closed = { code }));
    socket.on('error', () => undefined);
  }

  static async open(api: TestApi, headers: Readonly<Record<string, string>> = {}): Promise<Socket> {
    const url = `${api.url.replace('http', 'ws')}/graphql`;
    const socket = new Socket(new WebSocket(url, 'graphql-transport-ws', { headers }));
    await new Promise((resolve) => socket.socket.once('open', resolve));
    socket.send({ type: 'connection_init' });
    await expect.poll(() => socket.messages.length + (socket.closed ? 1 : 0)).toBeGreaterThan(0);
    return socket;
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  subscribe(query: string): void {
    this.send({ id: '1', type: 'subscribe', payload: { query } });
  }

  close(): void {
    this.socket.close();
  }
}

describe('live connections', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ app: withProbes({ providers: [Probe] }) });
    await aPerson('Revision').auditor().administrator().in(api);
  });
  afterAll(() => api.stop());

  const live = () => api.app.get(Live, { strict: false });

  async function subscribed(query: string, cookie = ''): Promise<Socket> {
    const socket = await Socket.open(api, cookie ? { cookie } : {});
    socket.subscribe(query);
    // Nothing tells that a subscription stands: a change is announced until it arrives.
    return socket;
  }

  const announce = (topic: string) => api.act((tx) => live().changed(tx, topic));

  it('hint at a change of their topic after its commit', async () => {
    const socket = await subscribed('subscription { changed(topic: "ballot:1") }');
    await expect
      .poll(async () => {
        await announce('ballot:1');
        return socket.messages.at(-1);
      })
      .toMatchObject({ type: 'next', payload: { data: { changed: 'ballot:1' } } });
    socket.close();
  });

  it('hint at no other topic, and at nothing that was taken back', async () => {
    const changes = live().subscribe('ballot:2');
    const next = changes.next();
    await announce('ballot:3');
    await api
      .act(async (tx) => {
        await live().changed(tx, 'ballot:2');
        throw new Error('taken back');
      })
      .catch(() => undefined);
    const own = await api.act(async (tx) => {
      await live().changed(tx, 'ballot:2');
      const [row] = await tx.manager.query<{ id: string }[]>('SELECT pg_current_xact_id()::text AS id');
      return Number(row?.id);
    });
    const { value } = await next;
    // The hint is the last act's own.
    expect(value).toMatchObject({ topic: 'ballot:2', revision: own });
    await changes.return?.();
  });

  it('keep for a slow reader only the newest change', async () => {
    const changes = live().subscribe('ballot:4');
    await announce('ballot:4');
    await announce('ballot:4');
    await announce('ballot:5');
    await expect.poll(async () => (await api.sql('SELECT 1')).length).toBe(1);
    const first = await changes.next();
    const second = changes.next();
    await announce('ballot:4');
    expect((await second).value?.revision).toBeGreaterThan(first.value?.revision ?? Infinity);
    await changes.return?.();
  });

  it('come back by themselves after the listening connection broke, and with what was missed', async () => {
    const changes = live().subscribe('ballot:6');
    const next = changes.next();
    await api.sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND query = 'LISTEN gremia_live'`,
    );
    await announce('ballot:6');
    expect((await next).value).toMatchObject({ topic: 'ballot:6' });
    await changes.return?.();
  });

  it('forget hints after an hour, and never an edition', async () => {
    const past = `INSERT INTO live_change VALUES (1, 'ballot:7', false, now() - interval '2 hours'),
                    (1, 'ballot:8', true, now() - interval '2 hours')`;
    await api.sql(past);
    await api.app.get(LiveLog, { strict: false }).prune();
    expect(await api.sql('SELECT topic FROM live_change WHERE xact = 1')).toEqual([{ topic: 'ballot:8' }]);
  });

  it('ask a visitor to sign in for what is not public', async () => {
    const socket = await subscribed('subscription { auditChanged }');
    await expect.poll(() => socket.messages.at(-1)).toMatchObject({ type: 'complete' });
    expect(socket.messages.at(-2)).toMatchObject({
      type: 'next',
      payload: { data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    socket.close();
  });

  it('carry subscriptions only', async () => {
    const socket = await subscribed('mutation { signOut }');
    await expect
      .poll(() => socket.messages.at(-1))
      .toMatchObject({ type: 'error', payload: [{ extensions: { code: 'INVALID_INPUT' } }] });
    socket.close();
  });

  it('refuse a page of another site', async () => {
    const socket = await Socket.open(api, { origin: 'https://evil.example' });
    expect(socket.closed).toEqual({ code: 4403 });
  });

  it('close within two seconds when the person signs out', async () => {
    await api.as('Revision').query('{ viewer { person { id } } }');
    const socket = await subscribed('subscription { auditChanged }', api.as('Revision').cookie);
    expect(socket.messages[0]).toMatchObject({ type: 'connection_ack' });
    await api.as('Revision').query('mutation { signOut }');
    await expect.poll(() => socket.closed, { timeout: 2_000 }).toEqual({ code: 4403 });
  });
});
