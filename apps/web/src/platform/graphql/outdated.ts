import { useSyncExternalStore } from 'react';

/** How the server marks that it does not know what a client of an earlier build asks. */
const unknownDocument = 'UNKNOWN_DOCUMENT';

interface Told {
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

let isOutdated = false;
const listeners = new Set<() => void>();

/** Whether an answer says that the server has been renewed since this page was loaded. */
export function saysOutdated(errors: readonly Told[] | undefined): boolean {
  return errors?.[0]?.extensions?.['reason'] === unknownDocument;
}

/** Looks into an answer and remembers what it says about this page. */
export function noticeOutdated(errors: readonly Told[] | undefined): void {
  if (isOutdated || !saysOutdated(errors)) return;
  isOutdated = true;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True once the server has said so; only loading the page again ends it. */
export function useOutdated(): boolean {
  return useSyncExternalStore(subscribe, () => isOutdated);
}
