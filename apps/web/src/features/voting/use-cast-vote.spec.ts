import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WithProof } from '../../platform/act/use-step-up';
import { readUnsentVote } from './unsent-vote';
import { type SeatOfBallot, useCastVote } from './use-cast-vote';

const seat: SeatOfBallot = { ballotId: 'ballot', seatId: 'seat', personId: 'person', countedIntent: null };

function answering(castVote: object | null) {
  return async () => new Response(JSON.stringify({ data: castVote && { castVote } }));
}

const counted = answering({ __typename: 'Vote', choice: 'yes', castAt: '2026-12-03T09:30:00Z' });
const refused = answering({ __typename: 'CastVoteRefused', reason: 'afterClosing' });
const asked = answering({ __typename: 'CastVoteRefused', reason: 'stepUpRequired' });
const lost = () => Promise.reject(new TypeError('Failed to fetch'));

/** Nobody asks for a passkey. */
const atOnce: WithProof = (send) => send();

const server = vi.fn<typeof fetch>();

function intentOf(call: number): unknown {
  const body: unknown = JSON.parse(String(server.mock.calls[call]?.[1]?.body));
  return body;
}

beforeEach(() => vi.stubGlobal('fetch', server));
afterEach(() => {
  server.mockReset();
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

describe('casting a vote in the browser', () => {
  it('keeps the key until the vote is acknowledged, and no longer', async () => {
    server.mockImplementation(counted);
    const { result } = renderHook(() => useCastVote(seat, () => undefined, atOnce));
    await act(() => result.current.cast('yes'));
    expect(result.current.counted?.choice).toBe('yes');
    expect(result.current.unsent).toBeNull();
    expect(readUnsentVote(seat)).toBeNull();
  });

  it('says that a vote without an answer is not counted, and sends nothing by itself', async () => {
    server.mockImplementation(lost);
    const { result } = renderHook(() => useCastVote(seat, () => undefined, atOnce));
    await act(() => result.current.cast('no'));
    expect(result.current.unsent?.choice).toBe('no');
    expect(server).toHaveBeenCalledTimes(1);
  });

  it('asks again under the same key, also after the page was loaded again', async () => {
    server.mockImplementation(lost);
    const first = renderHook(() => useCastVote(seat, () => undefined, atOnce));
    await act(() => first.result.current.cast('yes'));
    first.unmount();
    const second = renderHook(() => useCastVote(seat, () => undefined, atOnce));
    server.mockImplementation(counted);
    await act(() => second.result.current.cast('yes'));
    expect(intentOf(1)).toEqual(intentOf(0));
  });

  it('shows nothing of it to another person who votes for the same seat in the same tab', async () => {
    server.mockImplementation(lost);
    const first = renderHook(() => useCastVote(seat, () => undefined, atOnce));
    await act(() => first.result.current.cast('yes'));
    const deputy = { ...seat, personId: 'deputy' };
    const second = renderHook(() => useCastVote(deputy, () => undefined, atOnce));
    expect(second.result.current.unsent).toBeNull();
    await act(() => second.result.current.cast('yes'));
    expect(intentOf(1)).not.toEqual(intentOf(0));
  });

  it('takes another key for another choice', async () => {
    server.mockImplementation(lost);
    const { result } = renderHook(() => useCastVote(seat, () => undefined, atOnce));
    await act(() => result.current.cast('yes'));
    await act(() => result.current.cast('no'));
    expect(intentOf(1)).not.toEqual(intentOf(0));
  });

  it('keeps the page as it is where the session has ended: it would be read again for a visitor', async () => {
    const errors = [{ extensions: { code: 'UNAUTHENTICATED' } }];
    server.mockImplementation(async () => Response.json({ data: null, errors }));
    const settled = vi.fn();
    const { result } = renderHook(() => useCastVote(seat, settled, atOnce));
    await act(() => result.current.cast('yes'));
    expect(result.current.trouble).toBe('denied');
    expect(settled).not.toHaveBeenCalled();
  });

  it('sees that the vote was counted where only the answer was lost', async () => {
    server.mockImplementation(lost);
    const { result, rerender } = renderHook(
      (one: SeatOfBallot) => useCastVote(one, () => undefined, atOnce),
      {
        initialProps: seat,
      },
    );
    await act(() => result.current.cast('yes'));
    rerender({ ...seat, countedIntent: readUnsentVote(seat)?.intent ?? null });
    expect(result.current.unsent).toBeNull();
  });

  it('tells why a vote was refused and lets the person decide anew', async () => {
    server.mockImplementation(refused);
    const settled = vi.fn();
    const { result } = renderHook(() => useCastVote(seat, settled, atOnce));
    await act(() => result.current.cast('yes'));
    expect(result.current.trouble).toBe('afterClosing');
    expect(result.current.unsent).toBeNull();
    expect(settled).toHaveBeenCalledOnce();
  });

  it('sends the same vote under the same key once a passkey was shown', async () => {
    server.mockImplementationOnce(asked).mockImplementationOnce(counted);
    const shown: WithProof = async (send) => {
      await send();
      return send();
    };
    const { result } = renderHook(() => useCastVote(seat, () => undefined, shown));
    await act(() => result.current.cast('yes'));
    expect(intentOf(1)).toEqual(intentOf(0));
    expect(result.current.counted?.choice).toBe('yes');
  });

  it('leaves everything as it was where the person shows none', async () => {
    server.mockImplementation(asked);
    const { result } = renderHook(() => useCastVote(seat, () => undefined, atOnce));
    await act(() => result.current.cast('yes'));
    expect(result.current.trouble).toBe('stepUpRequired');
    expect(result.current.unsent).toBeNull();
    expect(readUnsentVote(seat)).toBeNull();
  });
});
