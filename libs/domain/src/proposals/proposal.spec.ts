import { describe, expect, it } from 'vitest';
import { proposalStates } from './proposal.ts';
import { reviseProposal, type RevisionFacts } from './revise-proposal.ts';
import { tableProposal, type TablingFacts } from './table-proposal.ts';

describe('a new version of a proposal', () => {
  const facts: RevisionFacts = { state: 'draft', version: 2, underVote: false };

  it('counts on from the version that the writer had seen', () => {
    expect(reviseProposal(facts, 2)).toEqual({ accepted: true, fact: { version: 3 } });
  });

  it('is refused where somebody else wrote meanwhile', () => {
    expect(reviseProposal(facts, 1)).toEqual({ accepted: false, reason: 'revisedMeanwhile' });
  });

  it('is refused while it is being voted on', () => {
    const outcome = reviseProposal({ ...facts, state: 'tabled', underVote: true }, 2);
    expect(outcome).toEqual({ accepted: false, reason: 'underVote' });
  });

  it('is possible until it is concluded', () => {
    const possible = proposalStates.filter((state) => reviseProposal({ ...facts, state }, 2).accepted);
    expect(possible).toEqual(['draft', 'coSigning', 'tabled', 'referred']);
  });
});

describe('tabling a proposal', () => {
  const facts: TablingFacts = {
    proposal: { id: 'p', boardId: 'b', state: 'draft' },
    item: { boardId: 'b', proposalId: null, meetingState: 'invited' },
    standsHere: false,
    standsElsewhere: false,
  };
  const table = (changed: Partial<TablingFacts>) => tableProposal({ ...facts, ...changed });
  const refused = (reason: string) => ({ accepted: false, reason });

  it('puts it on the item', () => {
    expect(table({})).toEqual({ accepted: true, fact: { state: 'tabled' } });
  });

  it('is possible in the meeting itself, and again after it was referred', () => {
    const item = { ...facts.item, meetingState: 'open' as const };
    expect(table({ item, proposal: { ...facts.proposal, state: 'referred' } }).accepted).toBe(true);
  });

  it('changes nothing where it stands there already', () => {
    const proposal = { ...facts.proposal, state: 'tabled' as const };
    const item = { ...facts.item, proposalId: 'p', meetingState: 'closed' as const };
    expect(table({ proposal, item, standsHere: true }).accepted).toBe(true);
  });

  it('is refused in a meeting that is over', () => {
    expect(table({ item: { ...facts.item, meetingState: 'closed' } })).toEqual(refused('meetingOver'));
  });

  it('is refused on an item that has a proposal', () => {
    expect(table({ item: { ...facts.item, proposalId: 'q' } })).toEqual(refused('itemTaken'));
  });

  it("is refused on another board's agenda", () => {
    expect(table({ item: { ...facts.item, boardId: 'c' } })).toEqual(refused('otherBoard'));
  });

  it('is refused while it stands on another agenda', () => {
    expect(table({ standsElsewhere: true })).toEqual(refused('tabledElsewhere'));
  });

  it.each(['adopted', 'rejected', 'withdrawn'] as const)('is refused when it is %s', (state) => {
    expect(table({ proposal: { ...facts.proposal, state } })).toEqual(refused('concluded'));
  });
});
