import type { Client } from 'graphql-ws';
import { connectionState } from './connection-state';
import { untilNextAttempt } from './reconnect';

const pingEveryMs = 12_000;
const pongWithinMs = 6_000;
const closedOnPurpose = 1000;

/** Live connection at the same host; its code arrives with the first subscription. */
export async function openLive(): Promise<Client> {
  const { createClient } = await import('graphql-ws');
  let subscriptions = 0;
  let pong: ReturnType<typeof setTimeout>;
  const client = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: untilNextAttempt,
    keepAlive: pingEveryMs,
    // Clients that count from 1 let the server send all of them the very same bytes.
    generateID: () => String((subscriptions += 1)),
    on: {
      connected: () => connectionState.connected(),
      closed: (event) => {
        clearTimeout(pong);
        if (!isOnPurpose(event)) connectionState.lost();
      },
      // A network that went away without a word is only noticed by its silence.
      ping: (received) => {
        if (!received) pong = setTimeout(() => client.terminate(), pongWithinMs);
      },
      pong: (received) => {
        if (received) clearTimeout(pong);
      },
    },
  });
  return client;
}

function isOnPurpose(event: unknown): boolean {
  return event instanceof CloseEvent && event.code === closedOnPurpose;
}
