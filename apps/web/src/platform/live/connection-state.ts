import { useSyncExternalStore } from 'react';

/** A role change and a server that restarts are over before anybody need know. */
const worthTellingMs = 1_500;

/** Whether the pages are followed live; what is shown was true at `lostAt` and may have changed since. */
export class ConnectionState {
  private lostAt: Date | null = null;
  private telling: ReturnType<typeof setTimeout> | null = null;
  private readonly listeners = new Set<() => void>();

  connected(): void {
    this.cancel();
    this.set(null);
  }

  lost(): void {
    if (this.lostAt !== null || this.telling !== null) return;
    const at = new Date();
    this.telling = setTimeout(() => {
      this.telling = null;
      this.set(at);
    }, worthTellingMs);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): Date | null => this.lostAt;

  private cancel(): void {
    if (this.telling !== null) clearTimeout(this.telling);
    this.telling = null;
  }

  private set(lostAt: Date | null): void {
    if (lostAt === this.lostAt) return;
    this.lostAt = lostAt;
    for (const listener of this.listeners) listener();
  }
}

/** There is one live connection for all pages. */
export const connectionState = new ConnectionState();

/** Since when the connection is broken, null while it is not. */
export function useLostConnection(): Date | null {
  return useSyncExternalStore(connectionState.subscribe, connectionState.read);
}
