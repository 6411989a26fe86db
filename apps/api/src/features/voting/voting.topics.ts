declare module '../../platform/outbox/outbox-topics.ts' {
  interface OutboxTopics {
    /** The deadline of a ballot has come: its result is to be found. */
    'ballot.deadline': { ballotId: string };
  }
}

export {};
