import type { ProposalState } from '@gremia/domain/proposals/proposal';

declare module '../../platform/audit/audited-acts.ts' {
  interface AuditedActs {
    'proposal.drafted': { proposalId: string; boardId: string };
    'proposal.revised': { proposalId: string; version: number };
    'proposal.advanced': { proposalId: string; from: ProposalState; to: ProposalState };
  }
}
