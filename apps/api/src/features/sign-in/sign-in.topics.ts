declare module '../../platform/outbox/outbox-topics.ts' {
  interface OutboxTopics {
    'signIn.mail': { email: string };
    'invitation.mail': { invitationId: string };
  }
}

export {};
