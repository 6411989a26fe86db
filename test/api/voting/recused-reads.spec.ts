import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  anOpenBallot,
  ballotRecord,
  castVote,
  certifyBallot,
  closeBallot,
  openBallot,
} from './ballot-acts.ts';
import { itemChallenges, raiseChallenge } from './challenge-acts.ts';
import { type House, openHouse, signedIn, type Visitor } from './house.ts';
import { anOffice } from './rows.ts';
import { aRunningMeeting, type RunningMeeting, seat } from './running-meeting.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function recuse(meeting: RunningMeeting, seatId: string, personId: string) {
  await house.sql.query('INSERT INTO recusal VALUES ($1, $2, $3, now())', [meeting.itemId, seatId, personId]);
}

/** l1 is recused, l2 is not. */
async function aMeetingWithARecusal() {
  const seats = [seat('l1', { deputy: true }), seat('l2'), seat('l3'), seat('k1')];
  const meeting = await aRunningMeeting(house, { seats });
  await house.sql.query(`UPDATE agenda_item SET explanation = 'Geheimnis' WHERE id = $1`, [meeting.itemId]);
  const { seatId = '', personId = '' } = meeting.seats['l1'] ?? {};
  await recuse(meeting, seatId, personId);
  const recused = await signedIn(house, personId);
  const other = await signedIn(house, meeting.seats['l2']?.personId ?? '');
  return { meeting, recused, other };
}

/** What is published of another item releases nothing of this one. */
async function aPublishedResolution(): Promise<void> {
  const { meeting } = await aMeetingWithARecusal();
  const { ballotId, secretariat, vote } = await anOpenBallot(house, meeting);
  for (const key of ['l2', 'l3', 'k1']) await vote(key);
  await closeBallot(secretariat, ballotId);
  await certifyBallot(secretariat, ballotId);
  const publish = 'UPDATE resolution SET published_at = now() WHERE ballot_id = $1';
  expect((await house.sql.query(publish, [ballotId])).rowCount).toBe(1);
}

interface Item {
  readonly number: string;
  readonly title: string;
  readonly explanation: string | null;
  readonly proposalId: string | null;
  readonly viewerRecused: boolean;
}

async function itemOf(who: Visitor, meeting: RunningMeeting): Promise<Item | undefined> {
  const { rows } = await house.sql.query<{ slug: string }>('SELECT slug FROM meeting WHERE id = $1', [
    meeting.meetingId,
  ]);
  const query = `query ($slug: String!) { meeting(slug: $slug) {
    items { number title explanation proposalId viewerRecused } } }`;
  const { data } = await who.ask<{ items: readonly Item[] }>('meeting', query, { slug: rows[0]?.slug });
  return data?.items[0];
}

const proposal = (who: Visitor, id: string) =>
  who.ask<{ text: string }>('proposal', 'query ($id: ID!) { proposal(id: $id) { text } }', { id });
const ballot = (who: Visitor, id: string) =>
  who.ask<{ question: string }>('ballot', 'query ($id: ID!) { ballot(id: $id) { question } }', { id });
const itemBallots = (who: Visitor, id: string) =>
  who.ask<readonly object[]>('itemBallots', 'query ($id: ID!) { itemBallots(itemId: $id) { id } }', { id });

describe('who is recused from an item', () => {
  it('reads its number and public title in the meeting, and no paper', async () => {
    const { meeting, recused, other } = await aMeetingWithARecusal();
    expect(await itemOf(recused, meeting)).toEqual({
      number: '1',
      title: 'XBau',
      explanation: null,
      proposalId: null,
      viewerRecused: true,
    });
    expect(await itemOf(other, meeting)).toMatchObject({ explanation: 'Geheimnis', viewerRecused: false });
  });

  it('does not even read the title of an item that is not public', async () => {
    const { meeting, recused } = await aMeetingWithARecusal();
    await house.sql.query('UPDATE agenda_item SET public = false WHERE id = $1', [meeting.itemId]);
    expect((await itemOf(recused, meeting))?.title).toBe('Nicht öffentlicher Punkt');
  });

  it('finds neither the proposal', async () => {
    const { meeting, recused, other } = await aMeetingWithARecusal();
    expect((await proposal(recused, meeting.proposalId)).code).toBe('NOT_FOUND');
    expect((await proposal(other, meeting.proposalId)).data?.text).toBe('Der Rat beschließt.');
  });

  it('nor the ballot, its record, its challenges', async () => {
    const { meeting, recused, other } = await aMeetingWithARecusal();
    const { ballotId, secretariat } = await anOpenBallot(house, meeting);
    expect((await ballot(recused, ballotId)).code).toBe('NOT_FOUND');
    expect((await itemBallots(recused, meeting.itemId)).data).toEqual([]);
    expect((await itemChallenges(recused, meeting.itemId)).data).toBeNull();
    expect((await ballot(other, ballotId)).data?.question).toContain('XBau');
    await closeBallot(secretariat, ballotId);
    expect((await ballotRecord(recused, ballotId)).code).toBe('NOT_FOUND');
    expect((await ballotRecord(other, ballotId)).code).toBeNull();
  });

  it('nor votes, demands or counts towards the quorum', async () => {
    const { meeting, recused } = await aMeetingWithARecusal();
    const seatId = meeting.seats['l1']?.seatId ?? '';
    expect((await raiseChallenge(recused, { itemId: meeting.itemId, seatId })).data?.reason).toBe('recused');
    const { ballotId, secretariat } = await anOpenBallot(house, meeting);
    expect((await castVote(recused, { ballotId, seatId })).data?.reason).toBe('recused');
    await closeBallot(secretariat, ballotId);
    const record = JSON.parse((await ballotRecord(secretariat, ballotId)).data ?? '');
    expect(record.electorate).toHaveLength(3);
  });

  it('is not called to vote under “Was steht an?”, while the deputy who came for the item is', async () => {
    const { meeting, recused } = await aMeetingWithARecusal();
    const { deputyId, seatId } = meeting.seats['l1'] ?? {};
    await anOpenBallot(house, meeting);
    const kinds = async (who: Visitor) => {
      const { data } = await who.ask<readonly { kind: string }[]>('waiting', '{ waiting { kind } }');
      return data?.map(({ kind }) => kind);
    };
    expect(await kinds(recused)).not.toContain('voteToCast');
    await house.sql.query('UPDATE attendance SET person_id = $1 WHERE seat_id = $2', [deputyId, seatId]);
    expect(await kinds(await signedIn(house, deputyId ?? ''))).toContain('voteToCast');
    expect(await kinds(recused)).not.toContain('voteToCast');
  });

  it('reads the draft of the minutes without this item', async () => {
    await aPublishedResolution();
    const { meeting, recused, other } = await aMeetingWithARecusal();
    const { ballotId, secretariat, vote } = await anOpenBallot(house, meeting);
    for (const key of ['l2', 'l3', 'k1']) await vote(key);
    await closeBallot(secretariat, ballotId);
    await certifyBallot(secretariat, ballotId);
    await secretariat.ask(
      'closeMeeting',
      'mutation ($id: ID!) { closeMeeting(meetingId: $id) { __typename } }',
      { id: meeting.meetingId },
    );
    const { rows } = await house.sql.query<{ slug: string }>('SELECT slug FROM meeting WHERE id = $1', [
      meeting.meetingId,
    ]);
    const minutes = async (who: Visitor) => {
      const query =
        'query ($slug: String!) { minutes(meetingSlug: $slug) { contentHash sections { text } } }';
      const { data } = await who.ask<{ contentHash: string; sections: readonly { text: string }[] }>(
        'minutes',
        query,
        { slug: rows[0]?.slug },
      );
      return data;
    };
    const [theirs, whole] = [await minutes(recused), await minutes(other)];
    expect(theirs?.sections[0]?.text).toContain('eröffnet');
    expect(theirs?.sections[1]?.text).toBe('Sie sind bei diesem Punkt befangen.');
    expect(whole?.sections[1]?.text).toContain('Abgestimmt wird');
    expect(theirs?.contentHash).toBe(whole?.contentHash);
    await house.sql.query('ALTER TABLE minutes_section DISABLE ROW LEVEL SECURITY');
    const byStatement = await minutes(recused);
    await house.sql.query('ALTER TABLE minutes_section ENABLE ROW LEVEL SECURITY');
    expect(byStatement).toEqual(theirs);
  });

  it('reads a resolution from its publication on, with the papers', async () => {
    const { meeting, recused, other } = await aMeetingWithARecusal();
    const { ballotId, secretariat, vote } = await anOpenBallot(house, meeting);
    for (const key of ['l2', 'l3', 'k1']) await vote(key);
    await closeBallot(secretariat, ballotId);
    await certifyBallot(secretariat, ballotId);
    const { rows } = await house.sql.query<{ slug: string }>(
      'SELECT slug FROM resolution WHERE ballot_id = $1',
      [ballotId],
    );
    const read = (who: Visitor) =>
      who.ask('resolution', 'query ($slug: String!) { resolution(slug: $slug) { text } }', rows[0]);
    expect((await read(recused)).code).toBe('NOT_FOUND');
    expect((await read(other)).code).toBeNull();
    await house.sql.query('UPDATE resolution SET published_at = now() WHERE ballot_id = $1', [ballotId]);
    expect((await read(recused)).code).toBeNull();
    expect((await proposal(recused, meeting.proposalId)).code).toBeNull();
    expect(await itemOf(recused, meeting)).toMatchObject({ explanation: 'Geheimnis', viewerRecused: false });
  });

  it('leads no ballot on it as the chair; the secretariat does', async () => {
    const { meeting } = await aMeetingWithARecusal();
    const { seatId = '' } = meeting.seats['l2'] ?? {};
    await recuse(meeting, seatId, meeting.chairId);
    await anOffice(house.sql, meeting.seats['l3']?.personId ?? '', 'chair', meeting.boardId);
    const chair = await signedIn(house, meeting.chairId);
    expect((await openBallot(chair, meeting)).code).toBe('DENIED');
    const { data } = await chair.ask(
      'ballotPreparation',
      'query ($id: ID!) { ballotPreparation(itemId: $id) { itemId } }',
      { id: meeting.itemId },
    );
    expect(data).toBeNull();
    const { ballotId, secretariat } = await anOpenBallot(house, meeting);
    expect((await closeBallot(chair, ballotId)).code).toBe('DENIED');
    expect((await closeBallot(secretariat, ballotId)).data?.state).toBe('closed');
    expect((await certifyBallot(chair, ballotId)).code).toBe('DENIED');
  });
});
