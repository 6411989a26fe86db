declare module '../../platform/outbox/outbox-topics.ts' {
  interface OutboxTopics {
    /** What was kept as long as it may be is deleted. */
    'retention.daily': Readonly<Record<never, never>>;
  }
}

export {};
