import type { AnyVariables, Client, TypedDocumentNode } from '@urql/core';
import { createRequest } from '@urql/core';
import { useCallback, useSyncExternalStore } from 'react';
import { useClient } from 'urql';

interface Followed<Data> {
  newest: Data | null;
  readonly listeners: Set<() => void>;
  readonly end: () => void;
}

/** Of one connection, by what is asked. */
const followed = new WeakMap<Client, Map<number, Followed<unknown>>>();

export interface Feed<Data, Variables extends AnyVariables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** Of two answers the greater one is the newer, even if it arrives first. */
  readonly revisionOf: (data: Data) => number;
}

/**
 * The newest that a live view has told, null before the first; however many components of a page follow it, the server
 * is asked once. @param feed null where there is nothing to follow
 */
export function useFollowed<Data, Variables extends AnyVariables>(
  feed: Feed<Data, Variables> | null,
): Data | null {
  const client = useClient();
  const key = feed === null ? null : createRequest(feed.document, feed.variables).key;
  const subscribe = useCallback(
    (listener: () => void) =>
      feed === null || key === null ? () => undefined : join(client, key, feed, listener),
    // The key stands for the document and its variables.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [client, key],
  );
  // What is kept under a key was asked for with its document.
  const read = () =>
    key === null ? null : ((followed.get(client)?.get(key)?.newest ?? null) as Data | null);
  return useSyncExternalStore(subscribe, read);
}

function join<Data, Variables extends AnyVariables>(
  client: Client,
  key: number,
  feed: Feed<Data, Variables>,
  listener: () => void,
): () => void {
  const ofClient = followed.get(client) ?? new Map<number, Followed<unknown>>();
  followed.set(client, ofClient);
  const one = ofClient.get(key) ?? follow(client, feed);
  ofClient.set(key, one);
  one.listeners.add(listener);
  return () => {
    one.listeners.delete(listener);
    if (one.listeners.size > 0) return;
    one.end();
    ofClient.delete(key);
  };
}

function follow<Data, Variables extends AnyVariables>(
  client: Client,
  { document, variables, revisionOf }: Feed<Data, Variables>,
): Followed<unknown> {
  const one: { newest: Data | null; listeners: Set<() => void> } = { newest: null, listeners: new Set() };
  const { unsubscribe } = client.subscription(document, variables).subscribe(({ data }) => {
    if (!data || (one.newest !== null && revisionOf(data) <= revisionOf(one.newest))) return;
    one.newest = data;
    for (const listener of one.listeners) listener();
  });
  return Object.assign(one, { end: unsubscribe });
}
