import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';

export interface SubscriptionStream {
  /** What the resolver returned; null if it failed. */
  readonly source: AsyncIterable<unknown> | null;
  /** What GraphQL's own `subscribe` would return: the errors, or an answer to every event. */
  readonly results: () => ExecutionResult | AsyncIterableIterator<ExecutionResult>;
}

/** GraphQL's `subscribe` in two steps, so that one can look at the source in between. */
export async function streamOf(args: ExecutionArgs): Promise<SubscriptionStream> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return { source: null, results: () => source };
  return { source, results: () => answersTo(source[Symbol.asyncIterator](), args) };
}

/** A generator could not be ended while it waits; this can. */
function answersTo(
  events: AsyncIterator<unknown>,
  args: ExecutionArgs,
): AsyncIterableIterator<ExecutionResult> {
  const stream: AsyncIterableIterator<ExecutionResult> = {
    next: async () => {
      const { done, value } = await events.next();
      if (done) return { done: true, value: undefined };
      return { done: false, value: await execute({ ...args, rootValue: value }) };
    },
    return: async () => {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}
