import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, aClosedMeeting, letThePeriodEnd, seenMinutes, sign } from '../minutes/minutes-house.ts';
import { anOpenBallot, castVote, certifyBallot, closeBallot } from '../voting/ballot-acts.ts';
import { type House, openHouse, signedIn, visitor, type Visitor } from '../voting/house.ts';
import { aRunningMeeting, seat, settings } from '../voting/running-meeting.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

interface Waiting {
  readonly kind: string;
  readonly title: string;
  readonly address: readonly string[];
}

async function waiting(who: Visitor): Promise<readonly Waiting[]> {
  const { data, code } = await who.ask<Waiting[]>('waiting', '{ waiting { kind title address } }');
  if (data === null) throw new Error(`Nothing was told: ${code}`);
  return data;
}

const kinds = async (who: Visitor) => (await waiting(who)).map(({ kind }) => kind);

describe('a vote that waits', () => {
  it('appears for who has not voted, leads to the ballot, and vanishes with the vote', async () => {
    const meeting = await aRunningMeeting(house);
    const ballot = await anOpenBallot(house, meeting);
    const member = await ballot.member('l1');
    const [first] = await waiting(member);
    expect(first).toMatchObject({ kind: 'voteToCast', address: [ballot.ballotId] });
    await ballot.vote('l1');
    expect(await kinds(member)).not.toContain('voteToCast');
    expect(await kinds(await ballot.member('l2'))).toContain('voteToCast');
  });

  it('waits only for whom castVote would let vote', async () => {
    const meeting = await aRunningMeeting(house, {
      settings: { ...settings, remoteVoting: false },
      seats: [
        seat('l1', { deputy: true }),
        seat('l2', { attendance: 'absent' }),
        seat('l3', { attendance: 'remote' }),
        seat('l4'),
        seat('a1', { benchKey: 'beratend', voting: false }),
      ],
    });
    const { ballotId, member } = await anOpenBallot(house, meeting);
    const recused = meeting.seats['l4'];
    await house.sql.query(
      'INSERT INTO recusal (agenda_item_id, seat_id, person_id, recorded_at) VALUES ($1, $2, $3, now())',
      [meeting.itemId, recused?.seatId, recused?.personId],
    );
    const deputy = await signedIn(house, meeting.seats['l1']?.deputyId ?? '');
    for (const key of ['l2', 'l3', 'l4', 'a1']) {
      const seatId = meeting.seats[key]?.seatId ?? '';
      const refused = await castVote(await member(key), { ballotId, seatId });
      expect([key, refused.data?.__typename]).toEqual([key, 'CastVoteRefused']);
      expect([key, await kinds(await member(key))]).toEqual([key, ['meetingAhead']]);
    }
    expect(await kinds(deputy)).not.toContain('voteToCast');
    expect(await kinds(await member('l1'))).toContain('voteToCast');
  });

  it('of another board waits for nobody here', async () => {
    const [here, there] = [await aRunningMeeting(house), await aRunningMeeting(house)];
    await anOpenBallot(house, there);
    const member = await signedIn(house, here.seats['l1']?.personId ?? '');
    const secretariat = await signedIn(house, here.secretariatId);
    expect(await kinds(member)).toEqual(['meetingAhead']);
    expect(await kinds(secretariat)).toEqual(['meetingAhead']);
  });
});

describe('chair and secretariat', () => {
  it('are told to close a ballot, to certify it, and to publish what it became', async () => {
    const meeting = await aRunningMeeting(house);
    const ballot = await anOpenBallot(house, meeting);
    const chair = await signedIn(house, meeting.chairId);
    await ballot.vote('l1');
    expect(await kinds(ballot.secretariat)).toContain('ballotToClose');
    expect(await kinds(chair)).toContain('ballotToClose');
    await closeBallot(chair, ballot.ballotId);
    expect(await kinds(chair)).toContain('ballotToCertify');
    await certifyBallot(chair, ballot.ballotId);
    expect(await kinds(chair)).not.toContain('ballotToCertify');
    expect(await kinds(chair)).not.toContain('resolutionToPublish');
    expect(await kinds(ballot.secretariat)).toContain('resolutionToPublish');
  });
});

describe('minutes', () => {
  it('wait for the secretariat to write, for both to sign, for members to object, and for publication', async () => {
    const meeting = await aClosedMeeting(house);
    const { secretariat, chair } = meeting;
    const member = await meeting.member('l1');
    expect(await kinds(secretariat)).toContain('minutesToWrite');
    expect(await kinds(chair)).not.toContain('minutesToWrite');

    const { id } = await seenMinutes(secretariat, meeting);
    await act(secretariat, 'submitMinutesForReview', { id });
    const { contentHash: seenHash } = await seenMinutes(secretariat, meeting);
    await act(secretariat, 'signMinutes', { id, seenHash });
    expect(await kinds(secretariat)).not.toContain('minutesToSign');
    expect(await kinds(chair)).toContain('minutesToSign');
    expect(await kinds(member)).not.toContain('minutesToSign');

    await act(chair, 'signMinutes', { id, seenHash });
    expect(await waiting(member)).toContainEqual(
      expect.objectContaining({ kind: 'objectionsPossible', address: [meeting.slug] }),
    );
    expect(await kinds(secretariat)).not.toContain('minutesToPublish');
    await letThePeriodEnd(house, id);
    expect(await kinds(member)).not.toContain('objectionsPossible');
    expect(await kinds(secretariat)).toContain('minutesToPublish');
    await act(secretariat, 'publishMinutes', { id });
    expect(await kinds(secretariat)).not.toContain('minutesToPublish');
  });

  it('of another board wait for nobody here', async () => {
    const [here, there] = [await aClosedMeeting(house), await aClosedMeeting(house)];
    await sign(there);
    const stranger = await here.member('l1');
    expect((await waiting(stranger)).flatMap(({ address }) => address)).not.toContain(there.slug);
    expect((await waiting(here.chair)).flatMap(({ address }) => address)).not.toContain(there.slug);
  });
});

describe('who is signed out', () => {
  it('is asked to sign in', async () => {
    const { code } = await visitor(house).ask('waiting', '{ waiting { kind } }');
    expect(code).toBe('UNAUTHENTICATED');
  });
});
