import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ballotRecord, castVote, certifyBallot, closeBallot, openBallot } from './ballot-acts.ts';
import { raiseChallenge } from './challenge-acts.ts';
import {
  aMeetingWithList,
  anOpenList,
  certifyList,
  closeList,
  endOf,
  object,
  openList,
  putOn,
  takeOff,
  viewList,
} from './consent-list-acts.ts';
import { type House, openHouse, signedIn, visitor } from './house.ts';
import { anOffice } from './rows.ts';
import { seat, type SeatedPerson, simpleMajority } from './running-meeting.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const castingVote = { ...simpleMajority, id: 'stichentscheid', tieBreak: { seat: 'l1' } };

async function recuse(itemId: string, { seatId, personId }: SeatedPerson): Promise<void> {
  await house.sql.query(
    `INSERT INTO recusal (agenda_item_id, seat_id, person_id, recorded_at) VALUES ($1, $2, $3, now())`,
    [itemId, seatId, personId],
  );
}

describe('a consent list from its preparation to its certification', () => {
  it('is opened, closed and certified in one act each, and numbers resolutions in the order of the agenda', async () => {
    const meeting = await aMeetingWithList(house);
    const id = await anOpenList(meeting);
    expect((await closeList(meeting.secretariat, id)).data).toMatchObject({ id });
    expect((await certifyList(meeting.secretariat, id)).data).toMatchObject({ id });
    const ends = await endOf(house, meeting);
    expect(
      ends.map(({ number, proposal, finished, ballots }) => [number, proposal, finished, ballots]),
    ).toEqual([
      ['2', 'adopted', true, ['certified']],
      ['3', 'adopted', true, ['certified']],
      ['4', 'adopted', true, ['certified']],
    ]);
    const numbers = ends.map(({ resolution }) => Number(resolution?.split('/')[1]));
    expect(numbers).toEqual([1, 2, 3]);
    const { rows } = await house.sql.query<{ id: string }>(
      'SELECT id FROM ballot WHERE consent_list_id = $1 LIMIT 1',
      [id],
    );
    const record = JSON.parse((await ballotRecord(visitor(house), rows[0]?.id ?? '')).data ?? '');
    expect(record.votes.map(({ choice }: { choice: string }) => choice)).toEqual(['yes', 'yes', 'yes']);
  });

  it('votes singly on what somebody objected to, and puts the rest through', async () => {
    const meeting = await aMeetingWithList(house);
    const id = await anOpenList(meeting);
    const [, second] = meeting.listed;
    const itemId = second?.itemId ?? '';
    const objected = await object(await meeting.member('l2'), { itemId, seatId: meeting.seatId('l2') });
    expect(objected.data).toMatchObject({ itemId });
    await closeList(meeting.secretariat, id);
    await certifyList(meeting.secretariat, id);
    expect(await endOf(house, meeting)).toMatchObject([
      { number: '2', proposal: 'adopted' },
      {
        number: '3',
        proposal: 'tabled',
        listed: false,
        finished: false,
        ballots: ['annulled'],
        resolution: null,
      },
      { number: '4', proposal: 'adopted' },
    ]);
    const { data: single } = await openBallot(meeting.secretariat, meeting, { itemId });
    const ballotId = single?.id ?? '';
    await castVote(await meeting.member('l1'), { ballotId, seatId: meeting.seatId('l1') });
    await closeBallot(meeting.secretariat, ballotId);
    await certifyBallot(meeting.secretariat, ballotId);
    expect((await endOf(house, meeting))[1]).toMatchObject({
      proposal: 'adopted',
      ballots: ['annulled', 'certified'],
    });
  });

  it('leaves every proposal tabled without a quorum, so that the list can be opened again', async () => {
    const seats = [seat('l1'), seat('l2', { attendance: 'absent' })];
    const meeting = await aMeetingWithList(house, { seats });
    const id = await anOpenList(meeting);
    expect(await viewList(meeting.secretariat, meeting.meetingId)).toMatchObject({ outlook: 'notQuorate' });
    await closeList(meeting.secretariat, id);
    await certifyList(meeting.secretariat, id);
    const ends = await endOf(house, meeting);
    expect(ends.map(({ proposal, finished }) => [proposal, finished])).toEqual(
      ends.map(() => ['tabled', false]),
    );
    expect((await openList(meeting.secretariat, meeting)).data?.__typename).toBe('ActedConsentList');
  });

  it('lets a recused seat leave the electorate of its item only', async () => {
    const meeting = await aMeetingWithList(house);
    const [first] = meeting.listed;
    const recused = meeting.seats['l1'];
    if (first === undefined || recused === undefined) throw new Error('There is no item or seat');
    await recuse(first.itemId, recused);
    const id = await anOpenList(meeting);
    await closeList(meeting.secretariat, id);
    const { rows } = await house.sql.query<{ entitled: number }>(
      `SELECT jsonb_array_length(record->'electorate') AS entitled FROM ballot
       JOIN agenda_item item ON item.id = agenda_item_id WHERE consent_list_id = $1 ORDER BY item.position`,
      [id],
    );
    expect(rows.map(({ entitled }) => entitled)).toEqual([2, 3, 3]);
  });

  it('is led by the chair as well', async () => {
    const meeting = await aMeetingWithList(house);
    const chair = await signedIn(house, meeting.chairId);
    const { data } = await openList(chair, meeting);
    expect((await closeList(chair, data?.id ?? '')).data?.__typename).toBe('ActedConsentList');
    expect((await certifyList(chair, data?.id ?? '')).data?.__typename).toBe('ActedConsentList');
  });

  it('is led by the secretariat where the chair is recused from one of its items', async () => {
    const meeting = await aMeetingWithList(house);
    const { personId, seatId } = meeting.seats['l1'] ?? { personId: '', seatId: '' };
    await anOffice(house.sql, personId, 'chair', meeting.boardId);
    const itemId = meeting.listed[1]?.itemId ?? '';
    const chair = await signedIn(house, personId);
    await recuse(itemId, { personId, seatId, deputyId: null });
    expect((await openList(chair, meeting)).code).toBe('DENIED');
    await house.sql.query('DELETE FROM recusal WHERE agenda_item_id = $1', [itemId]);
    const id = (await openList(chair, meeting)).data?.id ?? '';
    await recuse(itemId, { personId, seatId, deputyId: null });
    expect((await closeList(chair, id)).code).toBe('DENIED');
    expect((await closeList(meeting.secretariat, id)).data).toMatchObject({ id });
  });

  it('keeps the meeting open until it is certified', async () => {
    const meeting = await aMeetingWithList(house);
    const id = await anOpenList(meeting);
    const close = () =>
      meeting.secretariat.ask<{ __typename: string; reason?: string }>(
        'closeMeeting',
        `mutation ($id: ID!) { closeMeeting(meetingId: $id) {
           __typename ... on CloseMeetingRefused { reason } } }`,
        { id: meeting.meetingId },
      );
    expect((await close()).data?.reason).toBe('ballotOpen');
    await closeList(meeting.secretariat, id);
    expect((await close()).data?.reason).toBe('ballotOpen');
    await certifyList(meeting.secretariat, id);
    expect((await close()).data?.__typename).toBe('ActedMeeting');
  });
});

describe('opening the list', () => {
  it('opens all or none, and names each item that does not fit', async () => {
    const meeting = await aMeetingWithList(house);
    const [first, second] = meeting.listed;
    await house.sql.query(`UPDATE proposal SET state = 'referred' WHERE id = $1`, [first?.proposalId]);
    await openBallot(meeting.secretariat, meeting, { itemId: second?.itemId ?? '' });
    expect((await openList(meeting.secretariat, meeting)).data).toMatchObject({
      reason: 'itemsHindered',
      items: [
        { number: '2', reason: 'proposalNotTabled' },
        { number: '3', reason: 'alreadyBeingVotedOn' },
      ],
    });
    const ends = await endOf(house, meeting);
    expect(ends.map(({ ballots }) => ballots)).toEqual([[], ['open'], []]);
  });

  it('names the item whose recusal takes away what the rule needs', async () => {
    const meeting = await aMeetingWithList(house, { rules: [simpleMajority, castingVote] });
    const [, , third] = meeting.listed;
    const recused = meeting.seats['l1'];
    if (third === undefined || recused === undefined) throw new Error('There is no item or seat');
    await recuse(third.itemId, recused);
    expect((await openList(meeting.secretariat, meeting, meeting.ruleIds[1])).data).toMatchObject({
      items: [{ number: '4', reason: 'castingVoteSeatMissing' }],
    });
    const list = await viewList(meeting.secretariat, meeting.meetingId);
    expect(list?.rules.map(({ hindered }) => hindered.length)).toEqual([0, 1]);
  });

  it('happens once, also by four at the same time', async () => {
    const meeting = await aMeetingWithList(house);
    const answers = await Promise.all([1, 2, 3, 4].map(() => openList(meeting.secretariat, meeting)));
    expect(answers.filter(({ data }) => data?.__typename === 'ActedConsentList')).toHaveLength(1);
    expect(answers.filter(({ data }) => data?.reason === 'listRuns')).toHaveLength(3);
  });

  it('waits where a roll call is demanded on one of the items, until that item is taken off', async () => {
    const meeting = await aMeetingWithList(house);
    const itemId = meeting.listed[1]?.itemId ?? '';
    await house.sql.query('UPDATE agenda_item SET called_at = now() WHERE id = $1', [itemId]);
    for (const key of Object.keys(meeting.seats)) {
      await raiseChallenge(await meeting.member(key), { itemId, seatId: meeting.seatId(key) });
    }
    expect((await openList(meeting.secretariat, meeting)).data).toMatchObject({
      reason: 'itemsHindered',
      items: [{ number: '3', reason: 'otherFormDemanded' }],
    });
    const list = await viewList(meeting.secretariat, meeting.meetingId);
    expect(list?.rules[0]?.hindered).toMatchObject([{ number: '3', reason: 'otherFormDemanded' }]);
    await takeOff(meeting.secretariat, itemId);
    expect((await openList(meeting.secretariat, meeting)).data?.__typename).toBe('ActedConsentList');
  });

  it('needs a running meeting, a rule in force, and something on the list', async () => {
    const meeting = await aMeetingWithList(house);
    const other = await aMeetingWithList(house, {}, 0);
    const { secretariat } = meeting;
    expect((await openList(secretariat, meeting, other.ruleIds[0])).data?.reason).toBe('ruleNotInForce');
    expect((await openList(other.secretariat, other)).data?.reason).toBe('listEmpty');
    await house.sql.query(`UPDATE meeting SET state = 'interrupted' WHERE id = $1`, [meeting.meetingId]);
    expect((await openList(secretariat, meeting)).data?.reason).toBe('meetingNotOpen');
  });
});

describe('closing and certifying the list', () => {
  it('happen once each, also where several act at once', async () => {
    const meeting = await aMeetingWithList(house);
    const id = await anOpenList(meeting);
    const closings = await Promise.all([1, 2, 3].map(() => closeList(meeting.secretariat, id)));
    expect(closings.map(({ data }) => data?.reason ?? 'done').toSorted()).toEqual([
      'alreadyClosed',
      'alreadyClosed',
      'done',
    ]);
    const certified = await Promise.all([1, 2, 3].map(() => certifyList(meeting.secretariat, id)));
    expect(certified.map(({ data }) => data?.reason ?? 'done').toSorted()).toEqual([
      'alreadyCertified',
      'alreadyCertified',
      'done',
    ]);
    const acts = await house.sql.query<{ act: string }>(
      `SELECT act FROM audit_entry WHERE object_id = $1 ORDER BY id`,
      [id],
    );
    expect(acts.rows.map(({ act }) => act)).toEqual([
      'consentList.opened',
      'consentList.closed',
      'consentList.certified',
    ]);
  });

  it('certify nothing that is open, and close nothing where every item was objected to', async () => {
    const meeting = await aMeetingWithList(house, {}, 1);
    const id = await anOpenList(meeting);
    expect((await certifyList(meeting.secretariat, id)).data?.reason).toBe('listNotClosed');
    const itemId = meeting.listed[0]?.itemId ?? '';
    await object(await meeting.member('l1'), { itemId, seatId: meeting.seatId('l1') });
    expect((await closeList(meeting.secretariat, id)).data?.reason).toBe('nothingLeft');
    expect((await certifyList(meeting.secretariat, id)).data?.reason).toBe('nothingLeft');
  });

  it('is for the list as a whole: no ballot of it ends alone', async () => {
    const meeting = await aMeetingWithList(house);
    const id = await anOpenList(meeting);
    const { rows } = await house.sql.query<{ id: string }>(
      'SELECT id FROM ballot WHERE consent_list_id = $1 LIMIT 1',
      [id],
    );
    const ballotId = rows[0]?.id ?? '';
    expect((await closeBallot(meeting.secretariat, ballotId)).data?.reason).toBe('endsWithItsList');
    await closeList(meeting.secretariat, id);
    expect((await certifyBallot(meeting.secretariat, ballotId)).data?.reason).toBe('endsWithItsList');
  });
});

describe('the items on the list', () => {
  it('are put on and taken off by the secretariat, each once however often it is asked', async () => {
    const meeting = await aMeetingWithList(house);
    const itemId = meeting.listed[0]?.itemId ?? '';
    for (const times of [1, 2]) {
      expect([times, (await takeOff(meeting.secretariat, itemId)).data]).toMatchObject([
        times,
        { onList: false },
      ]);
    }
    expect(await viewList(await meeting.member('l1'), meeting.meetingId)).toMatchObject({
      items: [{ number: '3' }, { number: '4' }],
    });
    for (const times of [1, 2]) {
      expect([times, (await putOn(meeting.secretariat, itemId)).data]).toMatchObject([
        times,
        { onList: true },
      ]);
    }
    const { rows } = await house.sql.query<{ detail: { onList: boolean } }>(
      `SELECT detail FROM audit_entry WHERE act = 'consentList.itemMarked' AND object_id = $1 ORDER BY id`,
      [itemId],
    );
    expect(rows.map(({ detail }) => detail.onList)).toEqual([false, true]);
  });

  it('stay as they are while the list is open', async () => {
    const meeting = await aMeetingWithList(house);
    await anOpenList(meeting);
    expect((await takeOff(meeting.secretariat, meeting.listed[0]?.itemId ?? '')).data?.reason).toBe(
      'listRuns',
    );
    expect((await putOn(meeting.secretariat, meeting.itemId)).data?.reason).toBe('listRuns');
  });

  it('are not those that were called already, or that lack a tabled proposal', async () => {
    const meeting = await aMeetingWithList(house);
    expect((await putOn(meeting.secretariat, meeting.itemId)).data?.reason).toBe('itemAlreadyCalled');
    await house.sql.query(`UPDATE proposal SET state = 'draft' WHERE id = $1`, [meeting.proposalId]);
    expect((await putOn(meeting.secretariat, meeting.itemId)).data?.reason).toBe('proposalNotTabled');
  });
});
