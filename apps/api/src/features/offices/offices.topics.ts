declare module '../../platform/outbox/outbox-topics.ts' {
  interface OutboxTopics {
    /** An administrator is told of a proposal that waits. */
    'officeChange.mail': { changeId: string; personId: string };
  }
}

export {};
