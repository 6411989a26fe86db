import { describe, expect, it } from 'vitest';
import { everyGemeinde } from '../public-bodies/scope.ts';
import { draftProposal, type DraftingFacts } from './draft-proposal.ts';
import type { ProposalDraft } from './proposal-draft.ts';

const meant = { proposalId: null, meetingState: 'invited' } as const;
const facts: DraftingFacts = {
  today: '2026-11-22',
  knownKeys: new Set(),
  standardKnown: null,
  securityMatter: false,
  item: meant,
};
const draft: ProposalDraft = {
  title: '  Gemeinsamer Rückkanal ',
  text: 'Der Rückkanal wird angebunden.\n',
  rationale: '',
  terms: {
    basisOfForce: 'none',
    scope: everyGemeinde,
    deadlines: [],
    publicationLevel: 'aggregates',
    funding: ' ',
    commitments: [],
  },
  pastDeadlinesIntended: false,
};

describe('drafting a proposal', () => {
  it('takes the wording without its outer white space', () => {
    const outcome = draftProposal(facts, draft);
    expect(outcome).toMatchObject({
      accepted: true,
      fact: {
        title: 'Gemeinsamer Rückkanal',
        text: 'Der Rückkanal wird angebunden.',
        terms: { funding: null },
      },
    });
  });

  it('tells the flaws with the refusal', () => {
    const outcome = draftProposal(facts, { ...draft, title: '' });
    const flaws = [{ field: 'title', flaw: 'titleMissing', value: null }];
    expect(outcome).toEqual({ accepted: false, reason: 'flawed', flaws });
  });

  it('is refused where the item has a proposal', () => {
    const item = { ...meant, proposalId: 'p' };
    expect(draftProposal({ ...facts, item }, draft)).toEqual({ accepted: false, reason: 'itemTaken' });
  });

  it.each(['closed', 'cancelled'] as const)('is refused in a meeting that is %s', (meetingState) => {
    const item = { ...meant, meetingState };
    expect(draftProposal({ ...facts, item }, draft)).toEqual({ accepted: false, reason: 'meetingOver' });
  });
});
