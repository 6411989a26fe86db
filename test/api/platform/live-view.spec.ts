import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { LiveReceiver, SharedAnswer } from '../../../apps/api/src/platform/graphql/live-receiver.ts';
import { SharedView } from '../../../apps/api/src/platform/live/shared-view.ts';
import { TopicQueue } from '../../../apps/api/src/platform/live/topic-queue.ts';
import { ViewFeed } from '../../../apps/api/src/platform/live/view-feed.ts';

/** A feed of a number that a test sets, with its hints in the test's hand. */
function aFeed() {
  const hints: TopicQueue<string> = new TopicQueue(() => undefined);
  const stored = { revision: 1, state: 7 };
  const gate = { open: Promise.resolve() };
  const read = vi.fn(async () => {
    const seen = { ...stored };
    await gate.open;
    return seen;
  });
  const show = vi.fn((state: number, variant: string) => ({
    shown: variant === 'coarse' ? state > 5 : state,
  }));
  const errors: unknown[] = [];
  const onIdle = vi.fn();
  const feed = new ViewFeed(
    { topic: 'test', read, show },
    { hints: () => hints, onIdle, onError: (error) => errors.push(error) },
  );
  const change = (state: number) => {
    Object.assign(stored, { revision: stored.revision + 1, state });
    hints.push('changed');
  };
  return { feed, read, show, gate, change, errors, onIdle };
}

describe('a live view in one process', () => {
  it('is read once, however many look at it', async () => {
    const { feed, read } = aFeed();
    const listeners = [vi.fn(), vi.fn(), vi.fn()];
    listeners.forEach((listener) => feed.join(listener));
    await expect.poll(() => listeners.map((listener) => listener.mock.calls.length)).toEqual([1, 1, 1]);
    expect(read).toHaveBeenCalledOnce();
  });

  it('is made once for a class of viewers', async () => {
    const { feed, show } = aFeed();
    feed.join(() => undefined);
    await expect.poll(() => feed.state).toBe(7);
    expect(feed.view('fine')).toBe(feed.view('fine'));
    feed.view('coarse');
    expect(show).toHaveBeenCalledTimes(2);
  });

  it('is read exactly once more for all changes that came while it was being read', async () => {
    const { feed, read, gate, change } = aFeed();
    let open = () => undefined as void;
    gate.open = new Promise((resolve) => (open = resolve));
    feed.join(() => undefined);
    await expect.poll(() => read.mock.calls.length).toBe(1);
    change(8);
    change(9);
    change(10);
    open();
    await expect.poll(() => feed.state).toBe(10);
    await pause(20);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('stays the same object for a class that sees no difference', async () => {
    const { feed, change } = aFeed();
    feed.join(() => undefined);
    await expect.poll(() => feed.state).toBe(7);
    const [fine, coarse] = [feed.view('fine'), feed.view('coarse')];
    change(8);
    await expect.poll(() => feed.state).toBe(8);
    expect(feed.view('coarse')).toBe(coarse);
    expect(feed.view('fine')).toEqual({ shown: 8, revision: 2 });
    expect(fine).toEqual({ shown: 7, revision: 1 });
  });

  it('is read again after the database failed, without anybody asking', async () => {
    const { feed, read, errors } = aFeed();
    read.mockRejectedValueOnce(new Error('The database is away'));
    feed.join(() => undefined);
    await expect.poll(() => feed.state).toBe(7);
    expect(errors.length).toBe(1);
  });

  it('ends with the last who looks', async () => {
    const { feed, onIdle } = aFeed();
    const leave = [feed.join(() => undefined), feed.join(() => undefined)];
    leave[0]?.();
    expect(onIdle).not.toHaveBeenCalled();
    leave[1]?.();
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it('is an ordinary stream to who reads it alone, and ends where nothing may be seen any more', async () => {
    const { feed, change } = aFeed();
    const stream = new SharedView(feed, (state) => (state < 9 ? 'fine' : null))[Symbol.asyncIterator]();
    expect(await stream.next()).toEqual({ done: false, value: { shown: 7, revision: 1 } });
    change(9);
    expect((await stream.next()).done).toBe(true);
  });
});

/** A socket that is as slow as the test wants. */
function aSocket() {
  const sent: string[] = [];
  const written: (() => void)[] = [];
  const send = (data: Buffer, _: object, done: () => void) => {
    sent.push(String(data));
    written.push(done);
  };
  // A receiver uses nothing else of it.
  return { sent, write: () => written.shift()?.(), socket: { send } as unknown as WebSocket };
}

const answer = (revision: number) => new SharedAnswer(revision, `{"data":${revision}}`);

describe('a receiver', () => {
  it('gets the message under its own id', () => {
    const { socket, sent } = aSocket();
    new LiveReceiver(socket, 'eins "1"').offer(answer(1));
    expect(JSON.parse(sent[0] ?? '')).toEqual({ id: 'eins "1"', type: 'next', payload: { data: 1 } });
  });

  it('that is slow gets the newest, and nothing piles up before it', () => {
    const { socket, sent, write } = aSocket();
    const receiver = new LiveReceiver(socket, '1');
    for (let revision = 1; revision <= 50; revision += 1) receiver.offer(answer(revision));
    expect(sent.length).toBe(1);
    write();
    expect(sent.map((text) => JSON.parse(text).payload.data)).toEqual([1, 50]);
    write();
    expect(sent.length).toBe(2);
  });

  it('gets nothing older than what it has', () => {
    const { socket, sent, write } = aSocket();
    const receiver = new LiveReceiver(socket, '1');
    receiver.offer(answer(5));
    write();
    receiver.offer(answer(4));
    receiver.offer(answer(5));
    expect(sent.length).toBe(1);
  });

  it('shares its bytes with every other of the same id', () => {
    const shared = answer(1);
    expect(shared.messageFor('1')).toBe(shared.messageFor('1'));
    expect(shared.messageFor('2')).not.toBe(shared.messageFor('1'));
  });
});
