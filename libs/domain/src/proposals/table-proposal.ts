import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import { next } from '../kernel/lifecycle.ts';
import type { MeetingState } from '../meetings/meeting.ts';
import { proposalLifecycle, type ProposalState } from './proposal.ts';

export const tableProposalReasons = [
  'concluded',
  'itemTaken',
  'meetingOver',
  'otherBoard',
  'tabledElsewhere',
] as const;
export type TableProposalReason = (typeof tableProposalReasons)[number];

export interface TablingFacts {
  readonly proposal: { readonly id: string; readonly boardId: string; readonly state: ProposalState };
  readonly item: {
    readonly boardId: string;
    readonly proposalId: string | null;
    readonly meetingState: MeetingState;
  };
  /** The proposal already stands on this very item of an agenda. */
  readonly standsHere: boolean;
  /** It stands on another item of a meeting that is still to come or under way. */
  readonly standsElsewhere: boolean;
}

const over: ReadonlySet<MeetingState> = new Set(['closed', 'cancelled']);

/** Decides whether a proposal is put on an item of an agenda; what already stands there stays (idempotent). */
export function tableProposal(
  facts: TablingFacts,
): Outcome<{ readonly state: 'tabled' }, TableProposalReason> {
  const { proposal, item } = facts;
  if (proposal.boardId !== item.boardId) return refuse('otherBoard');
  if (proposal.state === 'tabled' && facts.standsHere) return accept({ state: 'tabled' });
  if (over.has(item.meetingState)) return refuse('meetingOver');
  if (item.proposalId !== null && item.proposalId !== proposal.id) return refuse('itemTaken');
  if (facts.standsElsewhere) return refuse('tabledElsewhere');
  const leadsOn =
    proposal.state === 'tabled' || next(proposalLifecycle, proposal.state, 'table') === 'tabled';
  return leadsOn ? accept({ state: 'tabled' }) : refuse('concluded');
}
