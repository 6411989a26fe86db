import { TopicQueue } from './topic-queue.ts';
import type { Revised, ViewFeed } from './view-feed.ts';

/**
 * What a subscription's resolver returns when many see the same: who belongs to the same class of viewers gets the same
 * bytes, made once. Executed by itself, it is an ordinary stream of views.
 */
export class SharedView<State, View extends object> implements AsyncIterable<Revised<View>> {
  /** @param variantOf the viewer's class in this state; null if the viewer may not see it any more */
  constructor(
    readonly feed: ViewFeed<State, View>,
    private readonly variantOf: (state: State) => string | null,
  ) {}

  /** The viewer's class at the moment; null if the viewer may see nothing. */
  get variant(): string | null {
    const { state } = this.feed;
    return state === null ? null : this.variantOf(state);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Revised<View>> {
    const stream: TopicQueue<Revised<View>> = new TopicQueue(() => leave());
    const tell = () => {
      const { variant } = this;
      const view = variant === null ? null : this.feed.view(variant);
      if (view === null) void stream.return();
      else stream.push(view);
    };
    const leave = this.feed.join(tell);
    if (this.feed.state !== null) tell();
    return stream;
  }
}
