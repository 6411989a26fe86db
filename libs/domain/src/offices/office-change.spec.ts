import { describe, expect, it } from 'vitest';
import { isLastAdministrator, type ProposedChange, settleChange, stateAt } from './office-change.ts';
import { needsFourEyes } from './office-rules.ts';

const now = new Date('2026-11-22T12:00:00Z');
const change: ProposedChange = {
  kind: 'appoint',
  state: 'proposed',
  personId: 'new',
  proposedBy: 'first',
  expires: new Date('2026-11-29T12:00:00Z'),
};
const by = (actorId: string) => ({ actorId, now });

describe('four eyes', () => {
  it('watch over the offices that watch over others, and over whatever administrators do to themselves', () => {
    expect(needsFourEyes('administrator', { isOwn: false })).toBe(true);
    expect(needsFourEyes('auditor', { isOwn: false })).toBe(true);
    expect(needsFourEyes('secretariat', { isOwn: false })).toBe(false);
    expect(needsFourEyes('secretariat', { isOwn: true })).toBe(true);
    expect(needsFourEyes('reporter', { isOwn: true })).toBe(false);
  });

  it('are those of another administrator', () => {
    expect(settleChange(change, 'confirm', by('second'))).toEqual({ accepted: true, fact: 'confirmed' });
    expect(settleChange(change, 'decline', by('second'))).toEqual({ accepted: true, fact: 'declined' });
    expect(settleChange(change, 'confirm', by('first'))).toMatchObject({ reason: 'ownProposal' });
    expect(settleChange(change, 'decline', by('first'))).toMatchObject({ reason: 'ownProposal' });
  });

  it('are not those of the person who gains by it; who loses by it may confirm', () => {
    expect(settleChange(change, 'confirm', by('new'))).toMatchObject({ reason: 'ownOffice' });
    expect(settleChange({ ...change, kind: 'end' }, 'confirm', by('new')).accepted).toBe(true);
  });
});

describe('a proposal', () => {
  it('is taken back by who made it', () => {
    expect(settleChange(change, 'withdraw', by('first'))).toEqual({ accepted: true, fact: 'withdrawn' });
    expect(settleChange(change, 'withdraw', by('second'))).toMatchObject({ reason: 'notYourProposal' });
  });

  it.each(['confirmed', 'declined', 'withdrawn'] as const)('that is %s stays so', (state) => {
    expect(settleChange({ ...change, state }, 'confirm', by('second'))).toMatchObject({
      reason: 'alreadySettled',
    });
  });

  it('is over when nobody confirmed it in time', () => {
    const late = { ...change, expires: now };
    expect(stateAt(late, now)).toBe('expired');
    expect(stateAt(change, now)).toBe('proposed');
    expect(stateAt({ ...late, state: 'confirmed' }, now)).toBe('confirmed');
    for (const settling of ['confirm', 'decline', 'withdraw'] as const)
      expect(settleChange(late, settling, by('second'))).toMatchObject({ reason: 'proposalExpired' });
  });
});

describe('the last administrator', () => {
  it('is whoever administers alone', () => {
    expect(isLastAdministrator('a', ['a'])).toBe(true);
    expect(isLastAdministrator('a', ['a', 'b'])).toBe(false);
    expect(isLastAdministrator('c', ['a'])).toBe(false);
    expect(isLastAdministrator('c', [])).toBe(false);
  });
});
