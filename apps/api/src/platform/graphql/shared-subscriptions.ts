import { randomUUID } from 'node:crypto';
import { execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Log } from '../http/log.ts';
import type { SharedView } from '../live/shared-view.ts';
import { TopicQueue } from '../live/topic-queue.ts';
import type { Revised, ViewFeed } from '../live/view-feed.ts';
import { NotFound } from './errors.ts';
import type { GraphqlContext } from './graphql-context.ts';
import { type LiveReceiver, SharedAnswer } from './live-receiver.ts';
import { publish } from './masking.ts';

type AnyView = SharedView<unknown, object>;
type AnyFeed = ViewFeed<unknown, object>;

interface Member {
  readonly shared: AnyView;
  readonly receiver: LiveReceiver;
  /** What the protocol waits on: it ends with the subscription. */
  readonly stream: TopicQueue<ExecutionResult>;
}

/** What was asked for: who asks the same of the same view gets the same answer. */
export interface SharedRequest {
  readonly text: string;
  readonly args: ExecutionArgs;
}

/** Executes a document once for everybody who sees the same of a view, and sends all of them the same bytes. */
export class SharedSubscriptions {
  private readonly groups = new Map<string, Group>();

  constructor(private readonly log: Log) {}

  /** The answers go to the receiver; the stream that is returned only tells when they end. */
  join(
    shared: AnyView,
    request: SharedRequest,
    receiver: LiveReceiver,
  ): AsyncIterableIterator<ExecutionResult> {
    const { operationName, variableValues } = request.args;
    const key = JSON.stringify([shared.feed.topic, request.text, operationName, variableValues]);
    const group = this.groups.get(key);
    // A feed that everybody had left may have a successor under the same topic.
    const joined = group?.feed === shared.feed ? group : this.open(key, shared.feed, request.args);
    return joined.join(shared, receiver);
  }

  private open(key: string, feed: AnyFeed, args: ExecutionArgs): Group {
    const group: Group = new Group(feed, args, this.log, () => {
      if (this.groups.get(key) === group) this.groups.delete(key);
    });
    this.groups.set(key, group);
    return group;
  }
}

/** Everybody who asked the same. */
class Group {
  private readonly members = new Set<Member>();
  private readonly answers = new WeakMap<object, Promise<SharedAnswer>>();
  private leaveFeed: (() => void) | null = null;

  constructor(
    readonly feed: AnyFeed,
    private readonly args: ExecutionArgs,
    private readonly log: Log,
    private readonly onEmpty: () => void,
  ) {}

  join(shared: AnyView, receiver: LiveReceiver): AsyncIterableIterator<ExecutionResult> {
    const stream: TopicQueue<ExecutionResult> = new TopicQueue(() => this.leave(member));
    const member: Member = { shared, receiver, stream };
    this.members.add(member);
    this.leaveFeed ??= this.feed.join(() => void this.deliver(this.members));
    // The present state comes first, so that nothing lies between what was read and what is pushed.
    if (this.feed.state !== null) void this.deliver([member]);
    return stream;
  }

  private leave(member: Member): void {
    this.members.delete(member);
    if (this.members.size > 0) return;
    this.leaveFeed?.();
    this.leaveFeed = null;
    this.onEmpty();
  }

  private async deliver(members: Iterable<Member>): Promise<void> {
    const classes = new Map<string | null, Member[]>();
    for (const member of members) {
      const { variant } = member.shared;
      const same = classes.get(variant);
      if (same === undefined) classes.set(variant, [member]);
      else same.push(member);
    }
    await Promise.all([...classes].map(([variant, same]) => this.deliverTo(same, variant)));
  }

  private async deliverTo(members: readonly Member[], variant: string | null): Promise<void> {
    const view = variant === null ? null : this.feed.view(variant);
    if (view === null) return members.forEach(endUnseen);
    const answer = await this.answerOf(view);
    for (const { receiver } of members) receiver.offer(answer);
  }

  private answerOf(view: Revised<object>): Promise<SharedAnswer> {
    const answer = this.answers.get(view) ?? this.answer(view);
    this.answers.set(view, answer);
    return answer;
  }

  private async answer(view: Revised<object>): Promise<SharedAnswer> {
    const requestId = randomUUID();
    // Nobody in particular asks: a field that depends on who does would answer as to a visitor.
    const contextValue: GraphqlContext = {
      caller: { requestId, address: '', cookies: '', authorization: null, userAgent: '' },
      reply: null,
    };
    const { data = null, errors } = await execute({ ...this.args, rootValue: view, contextValue });
    const told = errors?.map((error) => publish(error, requestId, this.log));
    return new SharedAnswer(
      view.revision,
      JSON.stringify(told === undefined ? { data } : { data, errors: told }),
    );
  }
}

/** What the viewer may not see any more does not exist. */
function endUnseen({ stream }: Member): void {
  stream.push({ data: null, errors: [new NotFound()] });
  void stream.return();
}
