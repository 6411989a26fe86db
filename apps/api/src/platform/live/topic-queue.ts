/** An async iterator fed from outside; of what nobody has fetched yet only the newest is kept. */
export class TopicQueue<T> implements AsyncIterableIterator<T> {
  private newest: T | null = null;
  private waiting: ((result: IteratorResult<T>) => void) | null = null;
  private ended = false;

  constructor(private readonly onEnd: () => void) {}

  push(value: T): void {
    if (this.ended) return;
    const { waiting } = this;
    this.waiting = null;
    if (waiting) waiting({ value, done: false });
    else this.newest = value;
  }

  next(): Promise<IteratorResult<T>> {
    const { newest } = this;
    this.newest = null;
    if (newest !== null) return Promise.resolve({ value: newest, done: false });
    if (this.ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => (this.waiting = resolve));
  }

  return(): Promise<IteratorResult<T>> {
    if (!this.ended) {
      this.ended = true;
      this.newest = null;
      this.waiting?.({ value: undefined, done: true });
      this.onEnd();
    }
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
