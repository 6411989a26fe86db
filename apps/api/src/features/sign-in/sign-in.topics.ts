declare module '../../platform/outbox/outbox-topics.ts' {
  interface OutboxTopics {
    /** Somebody asked for a link to sign in; null where nobody has the address. */
    'signIn.mail': { personId: string | null };
    'invitation.mail': { invitationId: string };
  }
}

export {};
