import { accept, refuse, type Outcome, type Refused } from '../kernel/outcome.ts';
import type { MeetingState } from '../meetings/meeting.ts';
import { flawsOf, type DraftFacts, type FlawInField, type ProposalDraft } from './proposal-draft.ts';

export const draftProposalReasons = ['flawed', 'itemTaken', 'meetingOver'] as const;
export type DraftProposalReason = (typeof draftProposalReasons)[number];

/** A refusal that names each field to be mended. */
export interface Flawed extends Refused<'flawed'> {
  readonly flaws: readonly FlawInField[];
}

export interface DraftingFacts extends DraftFacts {
  /** Null for a proposal that stands on no agenda, such as one for a circulation. */
  readonly item: { readonly proposalId: string | null; readonly meetingState: MeetingState } | null;
}

const over: ReadonlySet<MeetingState> = new Set(['closed', 'cancelled']);

/** Decides on a first draft, for an item of an agenda or for none. */
export function draftProposal(
  facts: DraftingFacts,
  draft: ProposalDraft,
): Outcome<ProposalDraft, DraftProposalReason> | Flawed {
  const { item } = facts;
  if (item !== null && over.has(item.meetingState)) return refuse('meetingOver');
  if (item !== null && item.proposalId !== null) return refuse('itemTaken');
  return checkDraft(facts, draft);
}

/** Takes the wording with its outer white space off, or tells every flaw of it. */
export function checkDraft(
  facts: DraftFacts,
  draft: ProposalDraft,
): Outcome<ProposalDraft, 'flawed'> | Flawed {
  const flaws = flawsOf(draft, facts);
  if (flaws.length > 0) return { ...refuse('flawed'), flaws };
  const funding = draft.terms.funding?.trim() || null;
  const standard = draft.terms.standard || null;
  return accept({
    ...draft,
    title: draft.title.trim(),
    text: draft.text.trim(),
    rationale: draft.rationale.trim(),
    terms: { ...draft.terms, funding, standard },
  });
}
