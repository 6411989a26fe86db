import { describe, expect, it } from 'vitest';
import { annulBallot } from './annul-ballot.ts';
import type { BallotState } from './ballot.ts';
import { certifyBallot, conclusionOf } from './certify-ballot.ts';
import { closeBallot } from './close-ballot.ts';
import { closing } from './testing/ballot-facts.ts';

function closedRecord() {
  const votes = [{ seatId: 'id-land-1', choice: 'yes' as const }];
  const outcome = closeBallot(closing({ votes }));
  if (!outcome.accepted) throw new Error(outcome.reason);
  return outcome.fact.record;
}

const inMeeting = (state: BallotState) => ({ state, circulationId: null });

describe('certifying a ballot', () => {
  it('finds the result from the final record, with every condition', () => {
    const outcome = certifyBallot('closed', closedRecord());
    expect(outcome).toMatchObject({
      accepted: true,
      fact: { state: 'certified', result: { outcome: 'adopted', quorate: true } },
    });
  });

  it.each([
    ['prepared', 'ballotNotClosed'],
    ['open', 'ballotNotClosed'],
    ['certified', 'alreadyCertified'],
    ['annulled', 'ballotAnnulled'],
  ] as const)('is refused for a ballot that is %s', (state, reason) => {
    expect(certifyBallot(state, closedRecord())).toEqual({ accepted: false, reason });
  });

  it('leaves a proposal tabled where the board had no quorum', () => {
    expect(conclusionOf).toEqual({ adopted: 'adopt', rejected: 'reject', notQuorate: null });
  });
});

describe('annulling a ballot', () => {
  it.each(['prepared', 'open', 'closed'] as const)('is possible with a reason while it is %s', (state) => {
    expect(annulBallot(inMeeting(state), ' Falsche Regel ')).toEqual({
      accepted: true,
      fact: { state: 'annulled', reason: 'Falsche Regel' },
    });
  });

  it('is refused without a reason', () => {
    expect(annulBallot(inMeeting('open'), ' -  ')).toEqual({ accepted: false, reason: 'reasonMissing' });
  });

  it('is refused after certification and a second time', () => {
    expect(annulBallot(inMeeting('certified'), 'Irrtum')).toEqual({
      accepted: false,
      reason: 'alreadyCertified',
    });
    expect(annulBallot(inMeeting('annulled'), 'Irrtum')).toEqual({
      accepted: false,
      reason: 'alreadyAnnulled',
    });
  });

  it('of a circulation goes with the circulation', () => {
    const ballot = { state: 'open', circulationId: 'umlauf' } as const;
    expect(annulBallot(ballot, 'Irrtum')).toEqual({ accepted: false, reason: 'inCirculation' });
  });
});
