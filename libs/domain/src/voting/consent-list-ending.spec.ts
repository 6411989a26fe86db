import { describe, expect, it } from 'vitest';
import type { BallotState } from './ballot.ts';
import type { CloseBallotFacts } from './close-ballot.ts';
import {
  certifyConsentList,
  closeConsentList,
  type ConsentBallotAtClosing,
  endsAlone,
  outcomeByConsent,
} from './consent-list-ending.ts';
import { closing, everybodyPresent, withCastingVote } from './testing/ballot-facts.ts';

const ballot = (number: string, changes: Partial<CloseBallotFacts> = {}): ConsentBallotAtClosing => ({
  ballotId: `ballot-${number}`,
  itemId: `item-${number}`,
  number,
  facts: closing({ form: 'consentList', ...changes }),
});

const recordsOf = (...ballots: ConsentBallotAtClosing[]) => {
  const outcome = closeConsentList(ballots);
  if (!outcome.accepted) throw new Error(outcome.reason);
  return outcome.fact.map(({ ballotId, closed: { record } }) => ({ ballotId, record }));
};

describe('closing the consent list', () => {
  it('closes what nobody objected to, with the consent of everybody present', () => {
    const records = recordsOf(ballot('4'), ballot('5', { state: 'annulled' }), ballot('6'));
    expect(records.map(({ ballotId }) => ballotId)).toEqual(['ballot-4', 'ballot-6']);
    expect(records.map(({ record }) => record.votes.length)).toEqual([5, 5]);
  });

  it('lets the recused leave the electorate of their item only', () => {
    const records = recordsOf(ballot('4'), ballot('5', { recusedSeatIds: ['id-land-1'] }));
    expect(records.map(({ record }) => record.electorate.length)).toEqual([6, 5]);
    expect(records.map(({ record }) => record.votes.length)).toEqual([5, 4]);
  });

  it('closes all or none, and names the items whose rule no longer fits', () => {
    const spoilt = { rule: withCastingVote, recusedSeatIds: ['id-land-1'] };
    expect(closeConsentList([ballot('4'), ballot('5', spoilt)])).toEqual({
      accepted: false,
      reason: 'itemsHindered',
      items: [{ itemId: 'item-5', number: '5', reason: 'castingVoteSeatMissing' }],
    });
  });

  it('happens once, and not where every item was objected to', () => {
    const refusal = (...states: BallotState[]) =>
      closeConsentList(states.map((state) => ballot('4', { state })));
    expect(refusal('closed', 'annulled')).toMatchObject({ reason: 'alreadyClosed' });
    expect(refusal('certified')).toMatchObject({ reason: 'alreadyClosed' });
    expect(refusal('annulled', 'annulled')).toMatchObject({ reason: 'nothingLeft' });
  });
});

const certifying = (...ballots: ConsentBallotAtClosing[]) =>
  certifyConsentList(recordsOf(...ballots).map((ballot) => ({ ...ballot, state: 'closed' })));

describe('certifying the consent list', () => {
  it('finds the result of each item in the order of the agenda', () => {
    expect(certifying(ballot('4'), ballot('5'))).toMatchObject({
      fact: [
        { ballotId: 'ballot-4', certified: { result: { outcome: 'adopted' } } },
        { ballotId: 'ballot-5', certified: { result: { outcome: 'adopted' } } },
      ],
    });
  });

  it('decides nothing without a quorum', () => {
    const attendance = everybodyPresent.slice(3);
    expect(certifying(ballot('4', { attendance }))).toMatchObject({
      fact: [{ certified: { result: { outcome: 'notQuorate' } } }],
    });
  });

  it('waits for the closing and happens once', () => {
    const refusal = (...states: BallotState[]) =>
      certifyConsentList(states.map((state) => ({ ballotId: 'one', state, record: null })));
    expect(refusal('open', 'annulled')).toMatchObject({ reason: 'listNotClosed' });
    expect(refusal('certified', 'annulled')).toMatchObject({ reason: 'alreadyCertified' });
    expect(refusal('annulled')).toMatchObject({ reason: 'nothingLeft' });
  });
});

describe('a ballot of a consent list', () => {
  it('ends with its list, every other form alone', () => {
    expect(endsAlone('consentList')).toBe(false);
    expect(endsAlone('rollCall')).toBe(true);
  });

  it('tells beforehand what comes out if nobody objects', () => {
    expect(outcomeByConsent(closing())).toBe('adopted');
    expect(outcomeByConsent(closing({ attendance: [] }))).toBe('notQuorate');
    expect(outcomeByConsent(closing({ rule: withCastingVote, recusedSeatIds: ['id-land-1'] }))).toBeNull();
  });
});
