import { useSyncExternalStore } from 'react';

const slowAfterMs = 5_000;

const slow = new Set<symbol>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/**
 * Watches an act on its way to the server.
 * @returns to be called once there is an answer, or none is awaited any more
 */
export function watchAct(): () => void {
  const act = Symbol('act');
  const timer = setTimeout(() => {
    slow.add(act);
    tell();
  }, slowAfterMs);
  return () => {
    clearTimeout(timer);
    if (slow.delete(act)) tell();
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether an act has been on its way for five seconds and more. */
export function useSlowAct(): boolean {
  return useSyncExternalStore(subscribe, () => slow.size > 0);
}
