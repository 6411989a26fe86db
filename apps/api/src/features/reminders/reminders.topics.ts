declare module '../../platform/outbox/outbox-topics.ts' {
  interface OutboxTopics {
    /** The day's deadlines are told of. */
    'reminders.daily': Readonly<Record<never, never>>;
    /** A notice goes to its addresses; they stay in its rows, which erasure knows. */
    'reminder.mail': { noticeId: string };
  }
}

export {};
