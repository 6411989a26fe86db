import { describe, expect, it } from 'vitest';
import {
  type ChallengedItem,
  challengeStanding,
  demandedForm,
  raiseChallenge,
  type RaiseChallengeFacts,
  withdrawChallenge,
} from './challenge.ts';
import { everybodyPresent, seat, seats } from './testing/ballot-facts.ts';

const settings = { remoteVoting: true, rollCallOnRequestOf: '2/5', secrecyOnRequestOf: '1/5' };

const item = (changes: Partial<ChallengedItem> = {}): ChallengedItem => ({
  settings,
  seats,
  recusedSeatIds: [],
  attendance: everybodyPresent,
  challenges: [],
  ...changes,
});

const rollCallBy = (...keys: readonly string[]) =>
  keys.map((key) => ({ kind: 'rollCall' as const, seatId: `id-${key}` }));
const secrecyBy = (...keys: readonly string[]) =>
  keys.map((key) => ({ kind: 'secrecy' as const, seatId: `id-${key}` }));

describe('the demand for a roll call', () => {
  it('is reached with exactly the share of the present voting seats', () => {
    // Two of five are 2/5.
    const standing = challengeStanding('rollCall', item({ challenges: rollCallBy('land-1', 'kommunen-1') }));
    expect(standing).toMatchObject({ present: 5, reached: true, share: '2/5' });
  });

  it('is not reached one seat short of it', () => {
    expect(demandedForm(item({ challenges: rollCallBy('land-1') }))).toBeNull();
  });

  it('counts in exact fractions: a third of three is one', () => {
    const three = { ...settings, rollCallOnRequestOf: '1/3' };
    const attendance = everybodyPresent.slice(0, 3);
    expect(demandedForm(item({ settings: three, attendance, challenges: rollCallBy('land-1') }))).toBe(
      'rollCall',
    );
  });

  it('falls again when a demanding seat has left', () => {
    const attendance = everybodyPresent.filter(({ seatId }) => seatId !== 'id-land-1');
    expect(demandedForm(item({ attendance, challenges: rollCallBy('land-1') }))).toBeNull();
  });

  it('counts neither advisory nor recused seats', () => {
    const challenges = rollCallBy('beratend-1', 'land-2');
    const standing = challengeStanding('rollCall', item({ recusedSeatIds: ['id-land-2'], challenges }));
    expect(standing).toMatchObject({ seatIds: [], present: 4, reached: false });
  });

  it('is never reached where nobody demands it, even with nobody there', () => {
    expect(demandedForm(item({ attendance: [] }))).toBeNull();
  });

  it('cannot be reached where the rules know no such right', () => {
    const none = { ...settings, rollCallOnRequestOf: null };
    expect(demandedForm(item({ settings: none, challenges: rollCallBy('land-1', 'land-2') }))).toBeNull();
  });
});

describe('the request for secrecy', () => {
  it('sends the item to a vote on paper', () => {
    expect(demandedForm(item({ challenges: secrecyBy('land-1') }))).toBe('paper');
  });

  it('takes precedence over the roll call', () => {
    const challenges = [...rollCallBy('land-1', 'land-2', 'land-3'), ...secrecyBy('kommunen-1')];
    expect(demandedForm(item({ challenges }))).toBe('paper');
  });

  it('is unknown to rules from before the setting', () => {
    const older = { remoteVoting: true, rollCallOnRequestOf: '1/5' };
    expect(
      challengeStanding('secrecy', item({ settings: older, challenges: secrecyBy('land-1') })),
    ).toMatchObject({ share: null, reached: false });
  });
});

const facts = (changes: Partial<RaiseChallengeFacts> = {}): RaiseChallengeFacts => ({
  ...item(),
  meetingState: 'open',
  item: { called: true, finished: false },
  beingVotedOn: false,
  seatId: 'id-land-1',
  attending: 'anna',
  speaker: { personId: 'anna', deputy: false },
  ...changes,
});

const refusalOf = (changes: Partial<RaiseChallengeFacts>) => {
  const outcome = raiseChallenge('rollCall', facts(changes));
  return outcome.accepted ? null : outcome.reason;
};

describe('raising a demand', () => {
  it('is open to whoever attends for a voting seat', () => {
    expect(raiseChallenge('rollCall', facts())).toEqual({
      accepted: true,
      fact: { kind: 'rollCall', seatId: 'id-land-1' },
    });
  });

  it('may be written down by the secretariat for any present seat', () => {
    expect(refusalOf({ speaker: null, attending: null })).toBeNull();
  });

  it.each([
    ['meetingNotOpen', { meetingState: 'interrupted' }],
    ['itemNotCalled', { item: { called: false, finished: false } }],
    ['itemFinished', { item: { called: true, finished: true } }],
    ['ballotAlreadyOpen', { beingVotedOn: true }],
    ['rulesKnowNoSuchRight', { settings: { ...settings, rollCallOnRequestOf: null } }],
    ['rulesKnowNoSuchRight', { settings: null }],
    ['seatNotVoting', { seatId: 'id-beratend-1' }],
    ['recused', { recusedSeatIds: ['id-land-1'] }],
    ['seatAbsent', { attendance: [] }],
    ['deputyWhileMemberPresent', { speaker: { personId: 'ben', deputy: true } }],
    ['memberRepresentedByDeputy', { attending: 'ben' }],
  ] as const)('is refused: %s', (reason, changes) => {
    expect(refusalOf(changes)).toBe(reason);
  });

  it('is refused to a remote seat where remote voting is barred', () => {
    const remote = [{ seatId: 'id-land-1', state: 'remote' as const }];
    const barred = { ...settings, remoteVoting: false };
    expect(refusalOf({ attendance: remote, settings: barred })).toBe('remoteVotingBarred');
    expect(refusalOf({ attendance: remote })).toBeNull();
  });

  it('is not for a seat of another board', () => {
    expect(refusalOf({ seatId: seat('fremd-1').seatId })).toBe('seatNotVoting');
  });
});

describe('withdrawing a demand', () => {
  it('is possible until the ballot opens', () => {
    expect(withdrawChallenge('secrecy', facts()).accepted).toBe(true);
    expect(withdrawChallenge('secrecy', facts({ beingVotedOn: true }))).toEqual({
      accepted: false,
      reason: 'ballotAlreadyOpen',
    });
  });
});
