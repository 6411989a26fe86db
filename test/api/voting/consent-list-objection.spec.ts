import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ballotRecord } from './ballot-acts.ts';
import {
  aMeetingWithList,
  anOpenList,
  certifyList,
  closeList,
  endOf,
  type MeetingWithList,
  object,
  openList,
  putOn,
  recordVoice,
  takeOff,
  viewList,
} from './consent-list-acts.ts';
import { type House, openHouse, signedIn, visitor } from './house.ts';
import { seat } from './running-meeting.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const first = (meeting: MeetingWithList) => meeting.listed[0]?.itemId ?? '';

async function objectAs(meeting: MeetingWithList, key: string, intent: string = randomUUID()) {
  const seatId = meeting.seatId(key);
  return (await object(await meeting.member(key), { itemId: first(meeting), seatId, intent })).data;
}

describe('an objection', () => {
  it('before the meeting takes the item off the list, and it does not come back', async () => {
    const meeting = await aMeetingWithList(house);
    await house.sql.query(`UPDATE meeting SET state = 'invited' WHERE id = $1`, [meeting.meetingId]);
    await house.sql.query('DELETE FROM attendance WHERE meeting_id = $1', [meeting.meetingId]);
    expect(await objectAs(meeting, 'l1')).toMatchObject({ __typename: 'RecordedConsentObjection' });
    expect((await endOf(house, meeting))[0]).toMatchObject({ listed: false, ballots: [] });
    expect((await putOn(meeting.secretariat, first(meeting))).data?.reason).toBe('objectionStands');
  });

  it('annuls the running ballot with a reason that names nobody', async () => {
    const meeting = await aMeetingWithList(house);
    await anOpenList(meeting);
    await objectAs(meeting, 'k1');
    const { data } = await (
      await meeting.member('l1')
    ).ask<{ state: string; annulmentReason: string }[]>(
      'itemBallots',
      'query ($id: ID!) { itemBallots(itemId: $id) { state annulmentReason } }',
      { id: first(meeting) },
    );
    const reason = 'Widerspruch gegen die Behandlung auf der Grünen Liste';
    expect(data).toEqual([{ state: 'annulled', annulmentReason: reason }]);
  });

  it('is told with its seat to the secretariat and the audit trail, to nobody else', async () => {
    const meeting = await aMeetingWithList(house);
    await anOpenList(meeting);
    await objectAs(meeting, 'k1');
    const toMember = await viewList(await meeting.member('l1'), meeting.meetingId);
    const toSecretariat = await viewList(meeting.secretariat, meeting.meetingId);
    expect(toMember?.items[0]).toMatchObject({ standing: 'objected', objection: { seatLabel: null } });
    expect(JSON.stringify(toMember?.items)).not.toContain('k1');
    expect(toSecretariat?.items.find(({ number }) => number === '2')?.objection).toEqual({
      seatLabel: 'Sitz k1',
    });
    const { rows } = await house.sql.query<{ detail: object }>(
      `SELECT detail FROM audit_entry WHERE act = 'consentList.objected' AND object_id = $1`,
      [first(meeting)],
    );
    expect(rows).toMatchObject([{ detail: { seatId: meeting.seatId('k1'), voice: false } }]);
  });

  it('sent eight times under one key is recorded once and answered alike, also after the closing', async () => {
    const meeting = await aMeetingWithList(house);
    const id = await anOpenList(meeting);
    const intent = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => objectAs(meeting, 'l1', intent)));
    expect(new Set(answers.map((one) => one?.objectedAt)).size).toBe(1);
    await closeList(meeting.secretariat, id);
    expect(await objectAs(meeting, 'l1', intent)).toEqual(answers[0]);
    const { rows } = await house.sql.query(
      `SELECT FROM audit_entry WHERE act = 'consentList.objected' AND object_id = $1`,
      [first(meeting)],
    );
    expect(rows).toHaveLength(1);
  });

  it('under a key that belongs to another objection is invalid', async () => {
    const meeting = await aMeetingWithList(house);
    await anOpenList(meeting);
    const intent = randomUUID();
    await objectAs(meeting, 'l1', intent);
    const other = { itemId: meeting.listed[1]?.itemId ?? '', seatId: meeting.seatId('l1'), intent };
    expect((await object(await meeting.member('l1'), other)).code).toBe('INVALID_INPUT');
    const stranger = { ...other, itemId: first(meeting), seatId: meeting.seatId('l2') };
    expect((await object(await meeting.member('l2'), stranger)).code).toBe('NOT_FOUND');
  });

  it('finds nothing left to do after another one', async () => {
    const meeting = await aMeetingWithList(house);
    await anOpenList(meeting);
    const answers = await Promise.all(['l1', 'l2', 'k1'].map((key) => objectAs(meeting, key)));
    expect(answers.filter((one) => one?.__typename === 'RecordedConsentObjection')).toHaveLength(1);
    expect(answers.filter((one) => one?.reason === 'notOnList')).toHaveLength(2);
  });

  it('can be put down by the secretariat for a seat in the room', async () => {
    const absent = seat('l2', { attendance: 'absent' });
    const meeting = await aMeetingWithList(house, { seats: [seat('l1'), absent, seat('k1')] });
    await anOpenList(meeting);
    const voice = (key: string) =>
      recordVoice(meeting.secretariat, { itemId: first(meeting), seatId: meeting.seatId(key) });
    expect((await voice('l2')).data?.reason).toBe('seatAbsent');
    const list = await viewList(meeting.secretariat, meeting.meetingId);
    expect(list?.voices).toEqual([{ label: 'Sitz l1' }, { label: 'Sitz k1' }]);
    expect((await voice('k1')).data?.__typename).toBe('RecordedConsentObjection');
    expect((await endOf(house, meeting))[0]).toMatchObject({ ballots: ['annulled'] });
  });
});

describe('no objection counts', () => {
  it('of an advisory, an absent or a recused seat', async () => {
    const meeting = await aMeetingWithList(house, {
      seats: [
        seat('l1'),
        seat('l2', { attendance: 'absent' }),
        seat('l3', { attendance: null }),
        seat('b1', { voting: false }),
      ],
    });
    await house.sql.query(
      `INSERT INTO recusal (agenda_item_id, seat_id, person_id, recorded_at) VALUES ($1, $2, $3, now())`,
      [first(meeting), meeting.seatId('l1'), meeting.seats['l1']?.personId],
    );
    await anOpenList(meeting);
    expect(await objectAs(meeting, 'b1')).toMatchObject({ reason: 'advisorySeat' });
    expect(await objectAs(meeting, 'l2')).toMatchObject({ reason: 'seatAbsent' });
    expect(await objectAs(meeting, 'l3')).toMatchObject({ reason: 'seatAbsent' });
    expect(await objectAs(meeting, 'l1')).toMatchObject({ reason: 'recused' });
    const mine = await viewList(await meeting.member('b1'), meeting.meetingId);
    expect(mine?.items[0]?.mySeats).toEqual([{ label: 'Sitz b1', hindrance: 'advisorySeat' }]);
  });

  it('of a deputy while the member is present', async () => {
    const meeting = await aMeetingWithList(house, { seats: [seat('l1', { deputy: true })] });
    await anOpenList(meeting);
    const deputyId = meeting.seats['l1']?.deputyId ?? '';
    const given = { itemId: first(meeting), seatId: meeting.seatId('l1') };
    const deputy = await signedIn(house, deputyId);
    expect((await object(deputy, given)).data?.reason).toBe('deputyWhileMemberPresent');
    await house.sql.query('UPDATE attendance SET person_id = $1 WHERE seat_id = $2', [
      deputyId,
      given.seatId,
    ]);
    expect((await object(deputy, given)).data?.__typename).toBe('RecordedConsentObjection');
  });

  it('once the list is closed', async () => {
    const meeting = await aMeetingWithList(house);
    const id = await anOpenList(meeting);
    await closeList(meeting.secretariat, id);
    expect(await objectAs(meeting, 'l1')).toMatchObject({ reason: 'listClosed' });
    await certifyList(meeting.secretariat, id);
    expect(await objectAs(meeting, 'l1')).toMatchObject({ reason: 'listClosed' });
  });
});

describe('the consent list is denied', () => {
  it('to those outside the board and to whoever has not signed in', async () => {
    const [meeting, other] = [await aMeetingWithList(house), await aMeetingWithList(house)];
    const id = await anOpenList(meeting);
    const itemId = first(meeting);
    const [stranger, strangers] = [await other.member('l1'), other.secretariat];
    const objection = { itemId, seatId: meeting.seatId('l1') };
    expect((await object(stranger, objection)).code).toBe('NOT_FOUND');
    expect((await recordVoice(strangers, objection)).code).toBe('NOT_FOUND');
    expect((await openList(strangers, meeting)).code).toBe('DENIED');
    expect((await closeList(strangers, id)).code).toBe('NOT_FOUND');
    expect((await certifyList(strangers, id)).code).toBe('NOT_FOUND');
    expect((await putOn(strangers, itemId)).code).toBe('NOT_FOUND');
    expect(await viewList(strangers, meeting.meetingId)).toBeNull();
    const anybody = visitor(house);
    expect((await object(anybody, objection)).code).toBe('UNAUTHENTICATED');
    expect((await closeList(anybody, id)).code).toBe('UNAUTHENTICATED');
    expect(await viewList(anybody, meeting.meetingId)).toBeNull();
  });

  it('to members beyond objecting, and for seats that are not theirs', async () => {
    const meeting = await aMeetingWithList(house);
    const id = await anOpenList(meeting);
    const member = await meeting.member('l1');
    const itemId = first(meeting);
    expect((await openList(member, meeting)).code).toBe('DENIED');
    expect((await closeList(member, id)).code).toBe('DENIED');
    expect((await certifyList(member, id)).code).toBe('DENIED');
    expect((await putOn(member, itemId)).code).toBe('DENIED');
    expect((await takeOff(member, itemId)).code).toBe('DENIED');
    const foreign = { itemId, seatId: meeting.seatId('k1') };
    expect((await object(member, foreign)).code).toBe('DENIED');
    expect((await recordVoice(member, foreign)).code).toBe('DENIED');
    expect(await viewList(member, meeting.meetingId)).toMatchObject({
      state: 'open',
      rules: [],
      voices: [],
      viewerCan: { mark: false, recordObjection: false, open: false, close: false, certify: false },
    });
  });
});

describe('an objection while the list is being closed', () => {
  it('either takes its item out or comes too late, and the record agrees', async () => {
    const ends: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      const meeting = await aMeetingWithList(house, {}, 1);
      const id = await anOpenList(meeting);
      await meeting.member('l1');
      const acts = [
        () => objectAs(meeting, 'l1'),
        async () => (await closeList(meeting.secretariat, id)).data,
      ];
      if (round % 2 === 1) acts.reverse();
      const [one, other] = await Promise.all(acts.map((act) => act()));
      const [objected, closed] = round % 2 === 1 ? [other, one] : [one, other];
      const [end] = await endOf(house, meeting);
      const came = objected?.__typename === 'RecordedConsentObjection';
      expect([objected?.reason ?? null, closed?.reason ?? null, end?.ballots]).toEqual(
        came ? [null, 'nothingLeft', ['annulled']] : ['listClosed', null, ['closed']],
      );
      ends.push(came ? 'objected' : 'closed');
    }
    expect(ends).toHaveLength(12);
  });

  it('never counts a yes for an item that was taken out', async () => {
    const meeting = await aMeetingWithList(house, { seats: ['l1', 'l2', 'k1'].map((key) => seat(key)) }, 3);
    const id = await anOpenList(meeting);
    const items = meeting.listed.map(({ itemId }) => itemId);
    const keys = ['l1', 'l2', 'k1'];
    await Promise.all(keys.map(meeting.member));
    const objections = items.map(async (itemId, index) => {
      const key = keys[index] ?? 'l1';
      return object(await meeting.member(key), { itemId, seatId: meeting.seatId(key) });
    });
    const [answers] = await Promise.all([Promise.all(objections), closeList(meeting.secretariat, id)]);
    const ends = await endOf(house, meeting);
    for (const [index, { data }] of answers.entries()) {
      const came = data?.__typename === 'RecordedConsentObjection';
      expect(ends[index]?.ballots).toEqual([came ? 'annulled' : 'closed']);
      const { rows } = await house.sql.query<{ id: string; recorded: boolean }>(
        'SELECT id, record IS NOT NULL AS recorded FROM ballot WHERE agenda_item_id = $1',
        [items[index]],
      );
      expect(rows[0]?.recorded).toBe(!came);
      const record = await ballotRecord(meeting.secretariat, rows[0]?.id ?? '');
      expect(record.data === null).toBe(came);
    }
  });
});
