declare module '../../platform/outbox/outbox-topics.ts' {
  interface OutboxTopics {
    /** Somebody reported: whoever looks at the decisions' figures reads again. */
    'obligation.reported': { decisionSlugs: readonly string[] };
    /** Deadlines rest or run on with the commitments of the day. */
    'deadlines.settle': Readonly<Record<never, never>>;
    /** The counters are compared with the duties. */
    'counters.check': Readonly<Record<never, never>>;
  }
}

export {};
