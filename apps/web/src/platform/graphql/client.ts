import { cacheExchange, Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { retryExchange } from '@urql/exchange-retry';
import type { Client as LiveClient } from 'graphql-ws';
import { openLive } from '../live/open-live';

export interface Connection {
  client: Client;
  /** Closes the live connection; called when somebody else signs in. */
  close: () => void;
}

/** One connection for each person and role: nothing that was read for one stays for the next. */
export function connect(): Connection {
  let live: Promise<LiveClient> | null = null;

  const subscriptions = subscriptionExchange({
    forwardSubscription: ({ query = '', variables = {} }) => ({
      subscribe: (sink) => {
        let stopped = false;
        let stop = () => {
          stopped = true;
        };
        live ??= openLive();
        void live.then((client) => {
          if (stopped) return;
          stop = client.subscribe(
            { query, variables },
            {
              next: ({ data, errors }) =>
                sink.next({ data: data ?? null, ...(errors && { errors: [...errors] }) }),
              error: (error) => sink.error(error),
              complete: () => sink.complete(),
            },
          );
        });
        return { unsubscribe: () => stop() };
      },
    }),
  });

  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      cacheExchange,
      // Network errors only; an act is safe to repeat because it carries its idempotency key.
      retryExchange({
        initialDelayMs: 400,
        maxDelayMs: 8_000,
        maxNumberAttempts: 6,
        randomDelay: true,
        retryIf: (error) => error.networkError !== undefined,
      }),
      fetchExchange,
      subscriptions,
    ],
  });
  return { client, close: () => void live?.then((open) => open.dispose()) };
}
