/** The same stream with one value more in front. A generator could not be ended while it waits; this can. */
export function startingWith<T>(first: T, rest: AsyncIterableIterator<T>): AsyncIterableIterator<T> {
  let told = false;
  const stream: AsyncIterableIterator<T> = {
    next: () => {
      if (told) return rest.next();
      told = true;
      return Promise.resolve({ value: first, done: false });
    },
    return: () => rest.return?.() ?? Promise.resolve({ value: undefined, done: true }),
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}
