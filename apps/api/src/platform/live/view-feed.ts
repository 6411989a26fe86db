import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

/** What a live view is made of. */
export interface ViewSource<State, View> {
  readonly topic: string;
  /** Everything that any variant shows, in one read; null if it is gone. */
  readonly read: () => Promise<{ readonly revision: number; readonly state: State } | null>;
  /** What one class of viewers sees of it. Called once a state and class. */
  readonly show: (state: State, variant: string) => View;
}

export interface FeedSurroundings {
  readonly hints: () => AsyncIterator<unknown>;
  readonly onIdle: () => void;
  readonly onError: (error: unknown) => void;
}

/** What is pushed: the same object as before where this class of viewers sees no difference. */
export type Revised<View> = View & { readonly revision: number };

type Listener = () => void;

const longestPauseMs = 5_000;

/**
 * One topic's state in this process, read once a hint for all who look at it. Hints that arrive while it is being read
 * lead to one more read.
 */
export class ViewFeed<State, View extends object> {
  private readonly listeners = new Set<Listener>();
  private readonly views = new Map<string, Revised<View>>();
  private current: { readonly revision: number; readonly state: State } | null = null;
  private shown = new Map<string, Revised<View>>();
  private stopping: AbortController | null = null;

  constructor(
    private readonly source: ViewSource<State, View>,
    private readonly surroundings: FeedSurroundings,
  ) {}

  get topic(): string {
    return this.source.topic;
  }

  /** Null before the first read has come back, and if the thing is gone. */
  get state(): State | null {
    return this.current?.state ?? null;
  }

  /** `listener` is called after every read; a state that is there already is not told. Returns the way out. */
  join(listener: Listener): () => void {
    this.listeners.add(listener);
    if (this.stopping === null) this.start();
    return () => this.leave(listener);
  }

  /** What this class of viewers sees now; the identical object as long as nothing in it changed. */
  view(variant: string): Revised<View> | null {
    if (this.current === null) return null;
    const known = this.shown.get(variant);
    if (known !== undefined) return known;
    const { revision, state } = this.current;
    const fresh = { ...this.source.show(state, variant), revision };
    const before = this.views.get(variant);
    const view = before && isDeepStrictEqual({ ...before, revision }, fresh) ? before : fresh;
    this.views.set(variant, view);
    this.shown.set(variant, view);
    return view;
  }

  private start(): void {
    const stopping = new AbortController();
    this.stopping = stopping;
    // Subscribed before the first read: what changes in between is read again.
    void this.follow(this.surroundings.hints(), stopping.signal);
  }

  private async follow(hints: AsyncIterator<unknown>, stopped: AbortSignal): Promise<void> {
    stopped.addEventListener('abort', () => void hints.return?.());
    for (let ended: boolean | undefined = false; !ended && !stopped.aborted;) {
      await this.readUntilItWorks(stopped);
      ended = (await hints.next()).done;
    }
  }

  private async readUntilItWorks(stopped: AbortSignal): Promise<void> {
    for (let waitMs = 100; !stopped.aborted; waitMs = Math.min(2 * waitMs, longestPauseMs)) {
      try {
        const read = await this.source.read();
        if (!stopped.aborted) this.take(read);
        return;
      } catch (error) {
        this.surroundings.onError(error);
        await pause(waitMs);
      }
    }
  }

  private take(read: { readonly revision: number; readonly state: State } | null): void {
    this.current = read;
    this.shown = new Map();
    for (const listener of [...this.listeners]) listener();
  }

  private leave(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size > 0) return;
    this.stopping?.abort();
    this.stopping = null;
    this.current = null;
    this.views.clear();
    this.surroundings.onIdle();
  }
}
