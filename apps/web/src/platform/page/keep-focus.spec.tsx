import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { keepFocus } from './keep-focus';

afterEach(() => vi.unstubAllGlobals());

function Ballot() {
  const [closed, setClosed] = useState(false);
  useEffect(keepFocus, []);
  return (
    <main>
      <h1>TOP 5</h1>
      <section>
        <h2>Abstimmung</h2>
        {closed ? <p>geschlossen</p> : <button onClick={() => setClosed(true)}>Schließen</button>}
      </section>
    </main>
  );
}

test('an act that removes its own button leaves the focus at the heading above it', async () => {
  render(<Ballot />);
  await userEvent.click(screen.getByRole('button', { name: 'Schließen' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'Abstimmung' })).toHaveFocus());
});

/** @returns tells the page that its height is another now */
function pageThatGrows(): () => void {
  const observers: (() => void)[] = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        observers.push(told);
      }
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
  return () => observers.forEach((told) => told());
}

function belowTheWindow(element: HTMLElement): () => number {
  const scrolled = vi.fn();
  element.getBoundingClientRect = () => new DOMRect(0, innerHeight + 10, 100, 40);
  element.scrollIntoView = scrolled;
  return () => scrolled.mock.calls.length;
}

test('what arrives late pushes what has the focus out of the window, and it is brought back', async () => {
  const grow = pageThatGrows();
  render(<Ballot />);
  const button = screen.getByRole('button', { name: 'Schließen' });
  const broughtBack = belowTheWindow(button);
  grow();
  expect(broughtBack()).toBe(0);
  await userEvent.tab();
  grow();
  expect(broughtBack()).toBe(1);
});

test('whoever scrolls away by hand is left where he is', async () => {
  const grow = pageThatGrows();
  render(<Ballot />);
  const broughtBack = belowTheWindow(screen.getByRole('button', { name: 'Schließen' }));
  await userEvent.tab();
  fireEvent.wheel(document.body);
  grow();
  expect(broughtBack()).toBe(0);
});
