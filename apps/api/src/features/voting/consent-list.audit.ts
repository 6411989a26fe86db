export {};

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'consentList.itemMarked': { itemId: string; meetingId: string; onList: boolean };
    /** `voice`: the secretariat put it down for the seat. Only here it is told whose objection it was. */
    'consentList.objected': {
      itemId: string;
      meetingId: string;
      ballotId: string | null;
      seatId: string;
      voice: boolean;
    };
    'consentList.opened': {
      consentListId: string;
      meetingId: string;
      decisionRuleId: string;
      itemIds: readonly string[];
    };
    'consentList.closed': { consentListId: string; meetingId: string; ballotIds: readonly string[] };
    'consentList.certified': { consentListId: string; meetingId: string; ballotIds: readonly string[] };
  }
}
