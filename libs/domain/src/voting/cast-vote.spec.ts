import { describe, expect, it } from 'vitest';
import { castVote, type CastVoteFacts } from './cast-vote.ts';

const now = new Date('2026-12-03T09:30:00Z');

const ballot: CastVoteFacts['ballot'] = {
  state: 'open',
  form: 'openElectronic',
  deadline: null,
  settings: { remoteVoting: true, voteMayBeChanged: true },
};

const facts = (changes: Partial<CastVoteFacts> = {}): CastVoteFacts => ({
  now,
  ballot,
  seat: { seatId: 'seat', voting: true },
  attendance: { state: 'present', personId: 'member' },
  recused: false,
  voter: { personId: 'member', deputy: false },
  earlierVote: null,
  ...changes,
});

const refusalOf = (changes: Partial<CastVoteFacts>) => {
  const outcome = castVote(facts(changes), 'yes');
  return outcome.accepted ? null : outcome.reason;
};

describe('a vote', () => {
  it('of a present voting seat counts, with its time', () => {
    expect(castVote(facts(), 'abstain')).toEqual({
      accepted: true,
      fact: { seatId: 'seat', choice: 'abstain', castAt: now, mayReplace: true },
    });
  });

  it.each([
    ['prepared', 'ballotNotOpen'],
    ['closed', 'afterClosing'],
    ['certified', 'afterClosing'],
    ['annulled', 'ballotAnnulled'],
  ] as const)('does not count in a ballot that is %s', (state, reason) => {
    expect(refusalOf({ ballot: { ...ballot, state } })).toBe(reason);
  });

  it('is too late at the very second of the deadline', () => {
    expect(refusalOf({ ballot: { ...ballot, deadline: now } })).toBe('afterDeadline');
  });

  it('is in time a millisecond before the deadline', () => {
    expect(refusalOf({ ballot: { ...ballot, deadline: new Date(now.getTime() + 1) } })).toBeNull();
  });

  it.each(['showOfHands', 'consentList'] as const)('cannot be cast singly in the form %s', (form) => {
    expect(refusalOf({ ballot: { ...ballot, form } })).toBe('formWithoutSingleVotes');
  });

  it('of a seat that came after the opening does not count', () => {
    expect(refusalOf({ seat: null })).toBe('notInElectorate');
  });

  it('of an advisory seat does not count', () => {
    expect(refusalOf({ seat: { seatId: 'seat', voting: false } })).toBe('advisorySeat');
  });

  it('of a recused seat does not count', () => {
    expect(refusalOf({ recused: true })).toBe('recused');
  });

  it('of a seat that is absent, excused or not recorded does not count', () => {
    expect(refusalOf({ attendance: { state: 'absent', personId: null } })).toBe('seatAbsent');
    expect(refusalOf({ attendance: { state: 'excused', personId: 'member' } })).toBe('seatAbsent');
    expect(refusalOf({ attendance: null })).toBe('seatAbsent');
  });

  it('of a remote seat counts only where the rules of procedure allow it', () => {
    const attendance = { state: 'remote', personId: 'member' } as const;
    const settings = { ...ballot.settings, remoteVoting: false };
    expect(refusalOf({ attendance })).toBeNull();
    expect(refusalOf({ attendance, ballot: { ...ballot, settings } })).toBe('remoteVotingBarred');
  });

  it('of a deputy does not count while the member is present', () => {
    expect(refusalOf({ voter: { personId: 'deputy', deputy: true } })).toBe('deputyWhileMemberPresent');
  });

  it('of a deputy counts where the deputy attends for the seat', () => {
    const attendance = { state: 'present', personId: 'deputy' } as const;
    expect(refusalOf({ attendance, voter: { personId: 'deputy', deputy: true } })).toBeNull();
  });

  it('of a member does not count where a deputy attends for the seat', () => {
    expect(refusalOf({ attendance: { state: 'present', personId: 'deputy' } })).toBe(
      'memberRepresentedByDeputy',
    );
  });

  it('of the member counts where the attendance names nobody', () => {
    const attendance = { state: 'present', personId: null } as const;
    expect(refusalOf({ attendance })).toBeNull();
    expect(refusalOf({ attendance, voter: { personId: 'deputy', deputy: true } })).toBe(
      'deputyWhileMemberPresent',
    );
  });

  it('may be changed before closing where the rules of procedure allow it', () => {
    const settings = { ...ballot.settings, voteMayBeChanged: false };
    expect(refusalOf({ earlierVote: 'no' })).toBeNull();
    expect(refusalOf({ earlierVote: 'no', ballot: { ...ballot, settings } })).toBe('alreadyVoted');
  });
});
