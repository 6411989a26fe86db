import {
  cacheExchange,
  Client,
  fetchExchange,
  makeOperation,
  mapExchange,
  subscriptionExchange,
} from '@urql/core';
import { retryExchange } from '@urql/exchange-retry';
import type { Client as LiveClient } from 'graphql-ws';
import { watchAct } from '../act/slow-acts';
import { noteUnanswered } from '../act/unanswered';
import { openLive } from '../live/open-live';
import { noticeOutdated } from './outdated';
import { problemKind } from './problem';

export interface Connection {
  client: Client;
  /** Closes the live connection; called when somebody else signs in. */
  close: () => void;
}

/**
 * One connection for each person and role: nothing that was read for one stays for the next.
 * @param isAnonymous asked before each question: what visitors read may be kept by browsers and proxies
 */
export function connect(isAnonymous: () => boolean): Connection {
  let live: Promise<LiveClient> | null = null;

  const subscriptions = subscriptionExchange({
    forwardSubscription: ({ query = '', variables = {}, documentId }) => ({
      subscribe: (sink) => {
        let stopped = false;
        let stop = () => {
          stopped = true;
        };
        live ??= openLive();
        void live.then((client) => {
          if (stopped) return;
          stop = client.subscribe(
            // The protocol knows texts only; the server looks for the hash beside it.
            { query, variables, ...(documentId !== undefined && { extensions: { documentId } }) },
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

  const watched = new Map<number, () => void>();
  const answered = (key: number) => {
    watched.get(key)?.();
    watched.delete(key);
  };

  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      cacheExchange,
      mapExchange({
        onOperation: (operation) => {
          if (operation.kind === 'mutation') {
            noteUnanswered(null);
            answered(operation.key);
            watched.set(operation.key, watchAct());
          }
          return import.meta.env.PROD && operation.kind === 'query' && isAnonymous()
            ? makeOperation('query', operation, { ...operation.context, preferGetMethod: true })
            : operation;
        },
        onResult: ({ operation }) => answered(operation.key),
        onError: (error, { kind }) => {
          noticeOutdated(error.graphQLErrors);
          if (kind === 'mutation') noteUnanswered(problemKind(error));
        },
      }),
      // Network errors only; an act is safe to repeat because it carries its idempotency key. Without a connection its
      // sender is told at once instead.
      retryExchange({
        initialDelayMs: 400,
        maxDelayMs: 8_000,
        maxNumberAttempts: 6,
        randomDelay: true,
        retryIf: (error, { kind }) =>
          error.networkError !== undefined && (kind !== 'mutation' || navigator.onLine),
      }),
      fetchExchange,
      subscriptions,
    ],
  });
  return { client, close: () => void live?.then((open) => open.dispose()) };
}
