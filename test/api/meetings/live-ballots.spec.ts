import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOpenBallot, certifyBallot, closeBallot } from '../voting/ballot-acts.ts';
import { type House, openHouse } from '../voting/house.ts';
import { aRunningMeeting, seat, settings } from '../voting/running-meeting.ts';
import { Listener } from './live-listener.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function cookieOf(personId: string): Promise<string> {
  const response = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($id: ID!) { signInAsDemoPerson(personId: $id) { person { id } } }',
      variables: { id: personId },
    }),
  });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

describe('a ballot in the live view of its meeting', () => {
  it('is opened, counted, closed and certified before the eyes of the board', async () => {
    const meeting = await aRunningMeeting(house);
    const board = await Listener.following(house.url, meeting.meetingId, await cookieOf(meeting.chairId));
    const { edition } = board.newest;
    const { ballotId, secretariat, vote } = await anOpenBallot(house, meeting);
    await expect
      .poll(() => board.newest.ballots)
      .toMatchObject([{ id: ballotId, state: 'open', turnout: { cast: 0 } }]);
    expect(board.newest.edition).toBe(edition + 1);
    await vote('l1', 'yes');
    await vote('l2', 'no');
    await vote('k1', 'yes');
    await expect.poll(() => board.newest.ballots[0]?.turnout?.cast).toBe(3);
    expect(board.newest.edition).toBe(edition + 1);
    await closeBallot(secretariat, ballotId);
    await expect.poll(() => board.newest.ballots).toMatchObject([{ state: 'closed', outcome: 'adopted' }]);
    await certifyBallot(secretariat, ballotId);
    await expect.poll(() => board.newest.ballots).toMatchObject([{ state: 'certified', outcome: 'adopted' }]);
    board.close();
  });

  it('is nothing to the public before it is certified', async () => {
    const meeting = await aRunningMeeting(house);
    const guest = await Listener.following(house.url, meeting.meetingId);
    const { ballotId, secretariat, vote } = await anOpenBallot(house, meeting);
    await vote('l1', 'yes');
    await closeBallot(secretariat, ballotId);
    await certifyBallot(secretariat, ballotId);
    await expect.poll(() => guest.newest.ballots).toMatchObject([{ id: ballotId, state: 'certified' }]);
    const before = guest.heard.filter(({ ballots }) => ballots.length > 0);
    expect(before.every(({ ballots }) => ballots[0]?.state === 'certified')).toBe(true);
    guest.close();
  });

  it('is not pushed again to those who see no difference', async () => {
    const meeting = await aRunningMeeting(house);
    const { vote } = await anOpenBallot(house, meeting);
    const guest = await Listener.following(house.url, meeting.meetingId);
    const board = await Listener.following(house.url, meeting.meetingId, await cookieOf(meeting.chairId));
    await vote('l1', 'yes');
    await vote('l2', 'yes');
    await expect.poll(() => board.newest.ballots[0]?.turnout?.cast).toBe(2);
    expect(guest.heard.length).toBe(1);
    guest.close();
    board.close();
  });

  it('shows no turnout while it runs, where the rules of procedure hide it', async () => {
    const meeting = await aRunningMeeting(house, { settings: { ...settings, turnoutShownWhileOpen: false } });
    const board = await Listener.following(house.url, meeting.meetingId, await cookieOf(meeting.chairId));
    const { ballotId, secretariat, vote } = await anOpenBallot(house, meeting);
    await vote('l1', 'yes');
    await closeBallot(secretariat, ballotId);
    await expect.poll(() => board.newest.ballots[0]).toMatchObject({ state: 'closed', turnout: { cast: 1 } });
    const shown = board.heard.flatMap(({ ballots }) => ballots).filter(({ state }) => state === 'open');
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(({ turnout }) => turnout === null)).toBe(true);
    board.close();
  });

  it('names who voted how only in a roll call', async () => {
    const meeting = await aRunningMeeting(house, { seats: [seat('l1'), seat('l2'), seat('k1')] });
    const { vote } = await anOpenBallot(house, meeting, 'rollCall');
    const board = await Listener.following(house.url, meeting.meetingId, await cookieOf(meeting.chairId));
    await vote('k1', 'no');
    const called = [{ seatId: meeting.seats['k1']?.seatId, choice: 'no' }];
    await expect.poll(() => board.newest.ballots[0]?.calledVotes).toEqual(called);
    const other = await aRunningMeeting(house);
    const open = await anOpenBallot(house, other);
    const there = await Listener.following(house.url, other.meetingId, await cookieOf(other.chairId));
    await open.vote('k1', 'no');
    await expect.poll(() => there.newest.ballots[0]?.turnout?.cast).toBe(1);
    expect(JSON.stringify(there.messages)).not.toContain('"no"');
    board.close();
    there.close();
  });
});
