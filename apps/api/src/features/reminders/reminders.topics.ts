declare module '../../platform/outbox/outbox-topics.ts' {
  interface OutboxTopics {
    /** The day's deadlines are told of. */
    'reminders.daily': Readonly<Record<never, never>>;
    /** A notice goes to one address. */
    'reminder.mail': { noticeId: string; address: string };
  }
}

export {};
