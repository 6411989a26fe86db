declare module '../../platform/outbox/outbox-topics.ts' {
  interface OutboxTopics {
    /** The feedback phase should be over: the voting starts. */
    'circulation.feedbackEnds': { circulationId: string };
    /** The end of the voting is near: who has not voted is reminded. */
    'circulation.reminder': { circulationId: string };
    /** A member objected to the procedure: the matter goes to the next meeting. */
    'circulation.toAgenda': { circulationId: string };
  }
}

export {};
