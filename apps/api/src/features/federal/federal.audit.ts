// A declaration of a module needs a module to stand in.
export {};

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'federalTopic.mirrored': { topicId: string; meetingId: string; itemId: string; proposalId: string };
    'federalTopic.positionAdopted': { topicId: string; ballotId: string };
  }
}
