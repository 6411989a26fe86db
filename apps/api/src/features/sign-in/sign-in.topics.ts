declare module '../../platform/outbox/outbox-topics.ts' {
  interface OutboxTopics {
    'invitation.mail': { invitationId: string };
  }
}

export {};
