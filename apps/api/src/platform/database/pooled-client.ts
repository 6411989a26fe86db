import { Client, type ClientConfig } from 'pg';

/**
 * A connection of a pool. One that breaks while it changes hands, when the pool has stopped listening and whoever
 * waited for it has not begun, must not end the process: its next statement fails, and the pool replaces it.
 */
export class PooledClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
