import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MeetingClosed, MeetingObstacles } from '../../../apps/api/src/features/meetings/meetings.public.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { boardsAndMeetings } from '../boards/boards-database.ts';
import { act, aMeeting, anOpenMeeting, codeOf, secretariat, view } from './meeting-acts.ts';

describe('a running meeting', () => {
  let api: TestApi;
  let hindered: string | null = null;
  const closed: string[] = [];
  beforeAll(async () => {
    api = await startApi({ database: boardsAndMeetings });
    const obstacles = api.app.get(MeetingObstacles, { strict: false });
    obstacles.objectTo(async (_, { meetingId }) => (meetingId === hindered ? 'ballotOpen' : null));
    api.app.get(MeetingClosed, { strict: false }).follow(async (_, { meetingId }) => {
      closed.push(meetingId);
    });
  });
  afterAll(() => api.stop());

  it('is opened once, after the invitation', async () => {
    const meeting = await aMeeting(api);
    const client = await secretariat(api);
    expect((await act(client, 'OpenMeeting', { meetingId: meeting.id })).reason).toBe('notInvited');
    await act(client, 'InviteToMeeting', { meetingId: meeting.id });
    expect(await act(client, 'OpenMeeting', { meetingId: meeting.id })).toMatchObject({ state: 'open' });
    expect((await act(client, 'OpenMeeting', { meetingId: meeting.id })).reason).toBe('alreadyOpen');
  });

  it('goes from item to item, each call ending the one before', async () => {
    const meeting = await anOpenMeeting(api);
    const client = await secretariat(api);
    const [first, second] = meeting.items;
    await act(client, 'CallItem', { itemId: first });
    await act(client, 'CallItem', { itemId: first });
    await act(client, 'CallItem', { itemId: second });
    const seen = await view(api.anonymous(), meeting.slug);
    expect(seen.currentItemId).toBe(second);
    expect(seen.items.map(({ finishedAt }) => finishedAt !== null)).toEqual([true, false, false]);
    expect((await act(client, 'CallItem', { itemId: first })).reason).toBe('itemFinished');
    await act(client, 'FinishItem', { itemId: second });
    expect((await view(client, meeting.slug)).currentItemId).toBeNull();
  });

  it('rests and goes on', async () => {
    const meeting = await anOpenMeeting(api);
    const client = await secretariat(api);
    expect(await act(client, 'InterruptMeeting', { meetingId: meeting.id })).toMatchObject({
      state: 'interrupted',
    });
    expect((await act(client, 'CallItem', { itemId: meeting.items[0] })).reason).toBe('meetingNotOpen');
    expect(await act(client, 'ResumeMeeting', { meetingId: meeting.id })).toMatchObject({ state: 'open' });
    expect((await act(client, 'ResumeMeeting', { meetingId: meeting.id })).reason).toBe('notInterrupted');
  });

  it('cannot end while a later feature objects, and can afterwards', async () => {
    const meeting = await anOpenMeeting(api);
    const client = await secretariat(api);
    const [first, second] = meeting.items;
    await act(client, 'CallItem', { itemId: first });
    hindered = meeting.id;
    expect((await act(client, 'CallItem', { itemId: second })).reason).toBe('ballotOpen');
    expect((await act(client, 'FinishItem', { itemId: first })).reason).toBe('ballotOpen');
    expect((await act(client, 'CloseMeeting', { meetingId: meeting.id })).reason).toBe('ballotOpen');
    hindered = null;
    expect(await act(client, 'CloseMeeting', { meetingId: meeting.id })).toMatchObject({ state: 'closed' });
  });

  it('is closed once by two secretaries, or by eight', async () => {
    const meeting = await anOpenMeeting(api);
    const client = await secretariat(api);
    await act(client, 'CallItem', { itemId: meeting.items[0] });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => act(client, 'CloseMeeting', { meetingId: meeting.id })),
    );
    expect(answers.filter(({ state }) => state === 'closed')).toHaveLength(1);
    expect(answers.filter(({ reason }) => reason === 'alreadyClosed')).toHaveLength(7);
    expect(closed.filter((id) => id === meeting.id)).toHaveLength(1);
    const traces = await api.sql(`SELECT FROM audit_entry WHERE act = 'meeting.closed' AND object_id = $1`, [
      meeting.id,
    ]);
    expect(traces).toHaveLength(1);
    const seen = await view(client, meeting.slug);
    expect(seen).toMatchObject({ state: 'closed', currentItemId: null });
    expect(seen.items[0]?.finishedAt).not.toBeNull();
  });

  it('is led by nobody but its secretariat', async () => {
    const meeting = await anOpenMeeting(api);
    const [itemId] = meeting.items;
    const other = await secretariat(api, 'digitalbeirat');
    const member = api.as('Vertretung MHKBD');
    const acts = [
      ['CloseMeeting', { meetingId: meeting.id }],
      ['InterruptMeeting', { meetingId: meeting.id }],
      ['CallItem', { itemId }],
      ['FinishItem', { itemId }],
    ] as const;
    for (const [name, variables] of acts) {
      expect(await codeOf(other, name, variables)).toBe('DENIED');
      expect(await codeOf(member, name, variables)).toBe('DENIED');
      expect(await codeOf(api.anonymous(), name, variables)).toBe('UNAUTHENTICATED');
    }
    expect(await view(await secretariat(api), meeting.slug)).toMatchObject({
      state: 'open',
      currentItemId: null,
    });
  });

  it('is not found where it is not public', async () => {
    const meeting = await aMeeting(api, 1, { isPublic: false });
    const document = 'query ($slug: String!) { meeting(slug: $slug) { id } }';
    const outsiders = [api.anonymous(), api.as('Meldestelle Köln'), await secretariat(api, 'digitalbeirat')];
    for (const outsider of outsiders) {
      expect((await outsider.query(document, { slug: meeting.slug })).code).toBe('NOT_FOUND');
    }
    const unknown = await api.anonymous().query(document, { slug: 'gibt-es-nicht' });
    expect(unknown.code).toBe('NOT_FOUND');
    const list = '{ meetings(upcoming: true) { totalCount nodes { slug } } }';
    expect((await api.anonymous().query(list)).text).not.toContain(meeting.slug);
    expect((await (await secretariat(api)).query(list)).text).toContain(meeting.slug);
  });
});
