import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import type { ProposalState } from './proposal.ts';

export const reviseProposalReasons = ['flawed', 'concluded', 'underVote', 'revisedMeanwhile'] as const;
export type ReviseProposalReason = (typeof reviseProposalReasons)[number];

export interface RevisionFacts {
  readonly state: ProposalState;
  readonly version: number;
  /** A ballot about it is prepared, open or awaits certification: its wording is what is being voted on. */
  readonly underVote: boolean;
}

const open: ReadonlySet<ProposalState> = new Set(['draft', 'coSigning', 'tabled', 'referred']);

/**
 * Decides on a new version; the earlier ones stay.
 * @param seenVersion the version that the writer had before them
 */
export function reviseProposal(
  facts: RevisionFacts,
  seenVersion: number,
): Outcome<{ readonly version: number }, Exclude<ReviseProposalReason, 'flawed'>> {
  if (!open.has(facts.state)) return refuse('concluded');
  if (facts.underVote) return refuse('underVote');
  if (seenVersion !== facts.version) return refuse('revisedMeanwhile');
  return accept({ version: facts.version + 1 });
}
