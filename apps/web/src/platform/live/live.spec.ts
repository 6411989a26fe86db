import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConnectionState } from './connection-state';
import { untilNextAttempt, waitBefore } from './reconnect';

describe('coming back after the connection broke', () => {
  it('waits twice as long each time, up to a limit', () => {
    const waits = [0, 1, 2, 3].map((attempt) => waitBefore(attempt, 0.5));
    expect(waits).toEqual([500, 1_000, 2_000, 4_000]);
    expect(waitBefore(50, 0.5)).toBe(15_000);
  });

  it('is spread, so that not all clients come at once', () => {
    expect(waitBefore(3, 0)).toBe(2_000);
    expect(waitBefore(3, 1)).toBe(6_000);
  });

  it('does not wait once the network is back', async () => {
    const waiting = untilNextAttempt(20);
    window.dispatchEvent(new Event('online'));
    await expect(waiting).resolves.toBeUndefined();
  });
});

describe('what a page says about its connection', () => {
  beforeEach(() => vi.useFakeTimers({ now: new Date('2026-12-03T09:30:00Z') }));
  afterEach(() => vi.useRealTimers());

  it('is since when it is broken, and only if it stays broken', () => {
    const state = new ConnectionState();
    const heard = vi.fn();
    state.subscribe(heard);
    state.lost();
    expect(state.read()).toBeNull();
    vi.advanceTimersByTime(5_000);
    expect(state.read()).toEqual(new Date('2026-12-03T09:30:00Z'));
    state.connected();
    expect(state.read()).toBeNull();
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('is nothing where it is back at once, as after changing the role', () => {
    const state = new ConnectionState();
    const heard = vi.fn();
    state.subscribe(heard);
    state.lost();
    vi.advanceTimersByTime(1_000);
    state.connected();
    vi.advanceTimersByTime(5_000);
    expect(heard).not.toHaveBeenCalled();
  });

  it('stays the first moment of the silence, however often coming back fails', () => {
    const state = new ConnectionState();
    state.lost();
    vi.advanceTimersByTime(60_000);
    state.lost();
    vi.advanceTimersByTime(60_000);
    expect(state.read()).toEqual(new Date('2026-12-03T09:30:00Z'));
  });
});
