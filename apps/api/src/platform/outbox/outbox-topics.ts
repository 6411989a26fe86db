/**
 * Every notice that may leave an act, by topic, with its payload. Features add theirs in `x.topics.ts`, as they do
 * with the audited acts.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface OutboxTopics {}

export type Topic = keyof OutboxTopics;

export type Notice = { [Name in Topic]: { readonly topic: Name } & Readonly<OutboxTopics[Name]> }[Topic];
