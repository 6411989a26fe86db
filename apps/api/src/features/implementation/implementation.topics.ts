declare module '../../platform/outbox/outbox-topics.ts' {
  interface OutboxTopics {
    /** Somebody reported: whoever looks at the decision's figures reads again. */
    'obligation.reported': { obligationId: string; decisionSlug: string };
    /** The counters are compared with the duties. */
    'counters.check': Readonly<Record<never, never>>;
  }
}

export {};
