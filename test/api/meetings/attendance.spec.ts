import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../support/api.ts';
import { boardsAndMeetings } from '../boards/boards-database.ts';
import { act, aMeeting, anOpenMeeting, codeOf, secretariat, seatOf, view } from './meeting-acts.ts';

describe('attendance', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: boardsAndMeetings });
  });
  afterAll(() => api.stop());

  async function anOpenHouse(changed: object = {}) {
    const meeting = await anOpenMeeting(api, 2, changed);
    const client = await secretariat(api);
    const record = (label: string, state: string, personId?: string) =>
      view(client, meeting.slug).then((seen) => {
        const { seatId } = seatOf(seen, label);
        return act(client, 'RecordAttendance', { input: { meetingId: meeting.id, seatId, state, personId } });
      });
    return { meeting, client, record, look: () => view(client, meeting.slug) };
  }

  it('of all is noted in one act, and the quorum follows by bench', async () => {
    const { meeting, client, look } = await anOpenHouse();
    expect((await look()).quorum).toMatchObject({ quorate: false, present: 0, entitled: 19 });
    await act(client, 'RecordAttendanceOfAll', { meetingId: meeting.id });
    const seen = await look();
    expect(seen.quorum).toMatchObject({ quorate: true, present: 19 });
    expect(seen.quorum.conditions).toEqual([{ reached: '19', needed: '19/2' }]);
    expect(seen.benches.map(({ key, entitled, present }) => [key, entitled, present])).toEqual([
      ['land', 13, 13],
      ['kommunen', 6, 6],
      ['beratend', 0, 0],
    ]);
    const traces = await api.sql(
      `SELECT FROM audit_entry WHERE act = 'attendance.ofAllRecorded' AND object_id = $1`,
      [meeting.id],
    );
    expect(traces).toHaveLength(1);
  });

  it('of one seat changes one seat, and all afterwards leaves it', async () => {
    const { meeting, client, record, look } = await anOpenHouse();
    await record('MHKBD', 'excused');
    await record('FM', 'remote');
    await act(client, 'RecordAttendanceOfAll', { meetingId: meeting.id });
    const seen = await look();
    expect(seatOf(seen, 'MHKBD')).toMatchObject({ state: 'excused', person: null, arrivedAt: null });
    expect(seatOf(seen, 'FM').state).toBe('remote');
    expect(seen.benches[0]).toMatchObject({ present: 12, remote: 1 });
  });

  it('of a deputy counts for the seat', async () => {
    const { record, look } = await anOpenHouse();
    const deputy = seatOf(await look(), 'MHKBD').candidates.find(({ name }) =>
      name.startsWith('Stellvertretung'),
    );
    await record('MHKBD', 'present', deputy?.personId);
    expect(seatOf(await look(), 'MHKBD').person).toMatchObject({
      name: 'Stellvertretung MHKBD',
      kind: 'deputy',
    });
  });

  it('ends with the departure, whose time is kept', async () => {
    const { meeting, client, record, look } = await anOpenHouse();
    await record('IM', 'present');
    const { seatId } = seatOf(await look(), 'IM');
    await act(client, 'RecordDeparture', { meetingId: meeting.id, seatId });
    const left = seatOf(await look(), 'IM');
    expect(left).toMatchObject({ state: 'absent', person: { name: 'Vertretung IM' } });
    expect(left.arrivedAt).not.toBeNull();
    expect(left.leftAt).not.toBeNull();
    const nobody = seatOf(await look(), 'JM').seatId;
    const refused = await act(client, 'RecordDeparture', { meetingId: meeting.id, seatId: nobody });
    expect(refused.reason).toBe('notAttending');
  });

  it('is refused where it cannot be', async () => {
    const { record, look } = await anOpenHouse({ format: 'onSite' });
    const stranger = seatOf(await look(), 'FM').candidates[0]?.personId;
    expect((await record('MHKBD', 'remote')).reason).toBe('noRemotePlaces');
    expect((await record('MHKBD', 'present', stranger)).reason).toBe('personNotOfSeat');
    const planned = await aMeeting(api);
    const early = await act(await secretariat(api), 'RecordAttendanceOfAll', { meetingId: planned.id });
    expect(early.reason).toBe('notInvited');
  });

  it('is refused after the meeting', async () => {
    const { meeting, client, record } = await anOpenHouse();
    await act(client, 'CloseMeeting', { meetingId: meeting.id });
    expect((await record('MHKBD', 'present')).reason).toBe('meetingOver');
  });

  it('survives twenty changes at once', async () => {
    const { meeting, client, look } = await anOpenHouse();
    const seats = (await look()).benches.flatMap((bench) => bench.seats);
    const changes = seats.map(({ seatId }) =>
      act(client, 'RecordAttendance', { input: { meetingId: meeting.id, seatId, state: 'present' } }),
    );
    expect((await Promise.all(changes)).every(({ reason }) => reason === undefined)).toBe(true);
    expect((await look()).quorum.present).toBe(19);
  });

  it('is noted by nobody but the secretariat of this board, and not for seats of another', async () => {
    const { meeting, client, look } = await anOpenHouse();
    const { seatId } = seatOf(await look(), 'MHKBD');
    const input = { meetingId: meeting.id, seatId, state: 'present' };
    const other = await secretariat(api, 'digitalbeirat');
    expect(await codeOf(other, 'RecordAttendance', { input })).toBe('DENIED');
    expect(await codeOf(api.as('Vertretung MHKBD'), 'RecordAttendance', { input })).toBe('DENIED');
    expect(await codeOf(api.anonymous(), 'RecordAttendanceOfAll', { meetingId: meeting.id })).toBe(
      'UNAUTHENTICATED',
    );
    const [foreign] = await api.sql<{ id: string }>(
      `SELECT seat.id FROM seat JOIN board ON board.id = seat.board_id WHERE board.slug = 'digitalbeirat'`,
    );
    await secretariat(api);
    const elsewhere = { input: { ...input, seatId: foreign?.id } };
    expect(await codeOf(client, 'RecordAttendance', elsewhere)).toBe('NOT_FOUND');
  });
});

describe('recusals', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: boardsAndMeetings });
  });
  afterAll(() => api.stop());

  it('take a member out of the quorum of that item, and no other', async () => {
    const meeting = await anOpenMeeting(api, 2);
    const client = await secretariat(api);
    await act(client, 'RecordAttendanceOfAll', { meetingId: meeting.id });
    const seat = seatOf(await view(client, meeting.slug), 'MHKBD');
    const input = { itemId: meeting.items[0], seatId: seat.seatId, personId: seat.person?.personId };
    await act(client, 'RecordRecusal', { input });
    await act(client, 'RecordRecusal', { input });
    await act(client, 'CallItem', { itemId: meeting.items[0] });
    const during = await view(client, meeting.slug);
    expect(during.items[0]?.recusals).toEqual([{ seatLabel: 'MHKBD', personName: 'Vertretung MHKBD' }]);
    expect(during.quorum).toMatchObject({ entitled: 18, present: 18 });
    await act(client, 'CallItem', { itemId: meeting.items[1] });
    expect((await view(client, meeting.slug)).quorum).toMatchObject({ entitled: 19, present: 19 });
  });

  it('are taken back before the item ends, and not afterwards', async () => {
    const meeting = await anOpenMeeting(api, 1);
    const client = await secretariat(api);
    const seat = seatOf(await view(client, meeting.slug), 'FM');
    const input = { itemId: meeting.items[0], seatId: seat.seatId, personId: seat.candidates[0]?.personId };
    await act(client, 'RecordRecusal', { input });
    await act(client, 'WithdrawRecusal', { input });
    expect((await view(client, meeting.slug)).items[0]?.recusals).toEqual([]);
    await act(client, 'CallItem', { itemId: meeting.items[0] });
    await act(client, 'FinishItem', { itemId: meeting.items[0] });
    expect((await act(client, 'RecordRecusal', { input })).reason).toBe('itemFinished');
  });

  it('name people of the seat, and are noted by its secretariat only', async () => {
    const meeting = await anOpenMeeting(api, 1);
    const client = await secretariat(api);
    const seen = await view(client, meeting.slug);
    const stranger = seatOf(seen, 'FM').candidates[0]?.personId;
    const input = { itemId: meeting.items[0], seatId: seatOf(seen, 'IM').seatId, personId: stranger };
    expect((await act(client, 'RecordRecusal', { input })).reason).toBe('personNotOfSeat');
    const other = await secretariat(api, 'digitalbeirat');
    expect(await codeOf(other, 'RecordRecusal', { input })).toBe('DENIED');
    expect(await codeOf(api.anonymous(), 'WithdrawRecusal', { input })).toBe('UNAUTHENTICATED');
  });
});
