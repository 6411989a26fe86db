import { Injectable } from '@nestjs/common';
import { Log } from '../http/log.ts';
import { Live } from './live.ts';
import { ViewFeed, type ViewSource } from './view-feed.ts';

/** The live views of this process: one for a topic, however many look at it. */
@Injectable()
export class LiveViews {
  private readonly feeds = new Map<string, ViewFeed<unknown, object>>();

  constructor(
    private readonly live: Live,
    private readonly log: Log,
  ) {}

  /** The feed of the source's topic; made with the first subscriber, gone with the last. */
  of<State, View extends object>(source: ViewSource<State, View>): ViewFeed<State, View> {
    const { topic } = source;
    const open = this.feeds.get(topic);
    // A topic belongs to one source, so what is kept under it was made from one of this type.
    if (open !== undefined) return open as ViewFeed<State, View>;
    const feed: ViewFeed<State, View> = new ViewFeed(source, {
      hints: () => this.live.subscribe(topic),
      onIdle: () => this.forget(topic, feed),
      onError: (error) => this.log.warn({ err: error, topic }, 'A live view cannot be read'),
    });
    this.feeds.set(topic, feed as ViewFeed<unknown, object>);
    return feed;
  }

  private forget(topic: string, feed: object): void {
    if (this.feeds.get(topic) === feed) this.feeds.delete(topic);
  }
}
