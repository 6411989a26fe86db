import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useTicks } from './use-ticks';

/** A page that has read which boxes are ticked, and acts whose answers the test gives. */
function aPage() {
  const answers: ((done: boolean) => void)[] = [];
  const first: { readonly read: readonly string[] } = { read: [] };
  const page = renderHook(({ read }) => useTicks((id) => read.includes(id)), { initialProps: first });
  return {
    shows: (id: string) => page.result.current.isTicked(id),
    tick: (id: string, ticked: boolean) =>
      act(() => {
        const send = () => new Promise<boolean>((answer) => answers.push(answer));
        void page.result.current.tick(id, ticked, send);
      }),
    answer: (done: boolean) => act(async () => answers.shift()?.(done)),
    reads: (...read: string[]) => page.rerender({ read }),
  };
}

describe('a box that acts at once', () => {
  it('shows its tick before the answer, and between the answer and what the page reads after it', async () => {
    const page = aPage();
    page.tick('seat', true);
    expect(page.shows('seat')).toBe(true);
    await page.answer(true);
    expect(page.shows('seat')).toBe(true);
    page.reads('seat');
    expect(page.shows('seat')).toBe(true);
  });

  it('takes its tick back when it was refused', async () => {
    const page = aPage();
    page.tick('seat', true);
    await page.answer(false);
    expect(page.shows('seat')).toBe(false);
  });

  it('follows what the page reads once that was told, whoever changed it', async () => {
    const page = aPage();
    page.tick('seat', true);
    await page.answer(true);
    page.reads('seat');
    page.reads();
    expect(page.shows('seat')).toBe(false);
  });

  it('keeps two that were ticked one right after the other', () => {
    const page = aPage();
    page.tick('first', true);
    page.tick('second', true);
    expect([page.shows('first'), page.shows('second')]).toEqual([true, true]);
    page.reads('first');
    expect([page.shows('first'), page.shows('second')]).toEqual([true, true]);
  });
});
