import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../support/api.ts';
import { boardsAndMeetings } from '../boards/boards-database.ts';
import {
  act,
  aMeeting,
  anItem,
  anOpenMeeting,
  aPlan,
  boardIdOf,
  codeOf,
  secretariat,
  view,
} from './meeting-acts.ts';

describe('planning a meeting', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: boardsAndMeetings });
  });
  afterAll(() => api.stop());

  it('puts it into the calendar under a speaking address', async () => {
    const client = await secretariat(api);
    const startsAt = '2035-05-07T08:00:00Z';
    const planned = await act(client, 'PlanMeeting', aPlan(await boardIdOf(api), { startsAt }));
    expect(planned).toMatchObject({ state: 'planned', slug: 'it-kooperationsrat-2035-05-07' });
  });

  it('plans once, however often the same key arrives, also at the same time', async () => {
    const client = await secretariat(api);
    const plan = aPlan(await boardIdOf(api));
    const answers = await Promise.all(Array.from({ length: 6 }, () => act(client, 'PlanMeeting', plan)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    const [{ id } = { id: '' }] = answers;
    expect(await api.sql('SELECT FROM meeting WHERE id = $1', [id])).toHaveLength(1);
    const traces = await api.sql(`SELECT FROM audit_entry WHERE act = 'meeting.planned' AND object_id = $1`, [
      id,
    ]);
    expect(traces).toHaveLength(1);
  });

  it.each([
    ['without a title', { title: ' ' }, 'titleMissing'],
    ['in the past', { startsAt: '2020-01-01T09:00:00Z' }, 'startsInThePast'],
    ['in a room that nobody names', { place: null }, 'placeMissing'],
  ])('is refused %s', async (_, changed, reason) => {
    const client = await secretariat(api);
    const refused = await act(client, 'PlanMeeting', aPlan(await boardIdOf(api), changed));
    expect(refused).toEqual({ __typename: 'PlanMeetingRefused', reason });
  });

  it('is denied to everybody but the secretariat of this board', async () => {
    const plan = aPlan(await boardIdOf(api));
    const other = await secretariat(api, 'digitalbeirat');
    expect(await codeOf(api.anonymous(), 'PlanMeeting', plan)).toBe('UNAUTHENTICATED');
    expect(await codeOf(other, 'PlanMeeting', plan)).toBe('DENIED');
    expect(await codeOf(api.as('Vertretung MHKBD'), 'PlanMeeting', plan)).toBe('DENIED');
    expect(await codeOf(api.as('Auditorin Muster'), 'PlanMeeting', plan)).toBe('DENIED');
  });

  it('tells an unreadable key in a sentence', async () => {
    const client = await secretariat(api);
    const plan = aPlan(await boardIdOf(api), { key: 'kein Schlüssel' });
    expect(await codeOf(client, 'PlanMeeting', plan)).toBe('INVALID_INPUT');
  });
});

describe('the invitation', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: boardsAndMeetings });
  });
  afterAll(() => api.stop());

  it('is sent in time', async () => {
    const meeting = await aMeeting(api);
    const client = await secretariat(api);
    const invited = await act(client, 'InviteToMeeting', { meetingId: meeting.id });
    expect(invited).toMatchObject({ state: 'invited' });
    const again = await act(client, 'InviteToMeeting', { meetingId: meeting.id });
    expect(again.reason).toBe('stateNotPossible');
  });

  it('needs a reason where the full days are not kept', async () => {
    const startsAt = new Date(Date.now() + 4 * 86_400_000).toISOString();
    const meeting = await aMeeting(api, 1, { startsAt });
    const client = await secretariat(api);
    const late = await act(client, 'InviteToMeeting', { meetingId: meeting.id });
    expect(late.reason).toBe('noticeTooShort');
    const urgent = { meetingId: meeting.id, urgencyReason: 'Der Bund hat die Frist verkürzt' };
    expect(await act(client, 'InviteToMeeting', urgent)).toMatchObject({ state: 'invited' });
  });

  it('is refused without an agenda', async () => {
    const meeting = await aMeeting(api, 0);
    const refused = await act(await secretariat(api), 'InviteToMeeting', { meetingId: meeting.id });
    expect(refused.reason).toBe('agendaEmpty');
  });

  it('makes the agenda public; before it only the board sees it', async () => {
    const meeting = await aMeeting(api, 2);
    expect((await view(api.anonymous(), meeting.slug)).items).toEqual([]);
    expect((await view(api.as('Vertretung KDN 1'), meeting.slug)).items).toHaveLength(2);
    await act(await secretariat(api), 'InviteToMeeting', { meetingId: meeting.id });
    expect((await view(api.anonymous(), meeting.slug)).items).toHaveLength(2);
  });
});

describe('the agenda', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: boardsAndMeetings });
  });
  afterAll(() => api.stop());

  const titles = async (slug: string) => {
    const { items } = await view(await secretariat(api), slug);
    return items.map(({ number, title }) => `${number} ${title}`);
  };

  it('grows at its end, once a key', async () => {
    const meeting = await aMeeting(api, 1);
    const client = await secretariat(api);
    const item = anItem(meeting.id, { title: 'Haushalt' });
    const answers = await Promise.all([1, 2, 3].map(() => act(client, 'AddAgendaItem', item)));
    expect(answers.map(({ number }) => number)).toEqual(['2', '2', '2']);
    expect(await titles(meeting.slug)).toEqual(['1 Punkt 1', '2 Haushalt']);
  });

  it('is numbered anew when an item moves, and an act that arrives twice moves once', async () => {
    const meeting = await aMeeting(api, 3);
    const client = await secretariat(api);
    const input = { itemId: meeting.items[2], direction: 'up', seenAt: 3 };
    expect(await act(client, 'MoveAgendaItem', { input })).toMatchObject({ number: '2' });
    expect(await act(client, 'MoveAgendaItem', { input })).toMatchObject({ number: '2' });
    expect(await titles(meeting.slug)).toEqual(['1 Punkt 1', '2 Punkt 3', '3 Punkt 2']);
    const stale = { itemId: meeting.items[1], direction: 'down', seenAt: 1 };
    expect((await act(client, 'MoveAgendaItem', { input: stale })).reason).toBe('movedMeanwhile');
  });

  it('loses an item that was never called', async () => {
    const meeting = await aMeeting(api, 3);
    const client = await secretariat(api);
    await act(client, 'RemoveAgendaItem', { itemId: meeting.items[0] });
    expect(await titles(meeting.slug)).toEqual(['1 Punkt 2', '2 Punkt 3']);
  });

  it('keeps what is not public to the people of the board, and leaves no gap behind', async () => {
    const meeting = await aMeeting(api, 1);
    const client = await secretariat(api);
    await act(client, 'AddAgendaItem', anItem(meeting.id, { title: 'Geheimes', isPublic: false }));
    await act(client, 'AddAgendaItem', anItem(meeting.id, { title: 'Offenes' }));
    await act(client, 'InviteToMeeting', { meetingId: meeting.id });
    expect(await titles(meeting.slug)).toEqual(['1 Punkt 1', 'N1 Geheimes', '2 Offenes']);
    for (const outsider of [api.anonymous(), api.as('Meldestelle Köln')]) {
      const seen = await view(outsider, meeting.slug);
      expect(seen.items.map(({ number }) => number)).toEqual(['1', '2']);
      expect(seen.itemCount).toBe(2);
      expect(JSON.stringify(seen)).not.toContain('Geheimes');
    }
    expect((await view(api.as('Auditorin Muster'), meeting.slug)).itemCount).toBe(3);
  });

  it('hides a current item that is not public', async () => {
    const meeting = await anOpenMeeting(api, 1);
    const client = await secretariat(api);
    const secret = await act(client, 'AddAgendaItem', anItem(meeting.id, { isPublic: false }));
    await act(client, 'CallItem', { itemId: secret.id });
    expect((await view(client, meeting.slug)).currentItemId).toBe(secret.id);
    expect((await view(api.anonymous(), meeting.slug)).currentItemId).toBeNull();
  });

  it('is denied to others', async () => {
    const meeting = await aMeeting(api, 1);
    const other = await secretariat(api, 'digitalbeirat');
    const move = { input: { itemId: meeting.items[0], direction: 'up', seenAt: 1 } };
    expect(await codeOf(other, 'AddAgendaItem', anItem(meeting.id))).toBe('DENIED');
    // The meeting is public, its agenda is not before the invitation.
    expect(await codeOf(other, 'MoveAgendaItem', move)).toBe('NOT_FOUND');
    expect(await codeOf(other, 'RemoveAgendaItem', { itemId: meeting.items[0] })).toBe('NOT_FOUND');
    expect(await codeOf(api.anonymous(), 'MoveAgendaItem', move)).toBe('UNAUTHENTICATED');
    await secretariat(api);
    expect(await titles(meeting.slug)).toEqual(['1 Punkt 1']);
  });

  it('has no item of an unknown meeting', async () => {
    expect(await codeOf(await secretariat(api), 'AddAgendaItem', anItem(randomUUID()))).toBe('NOT_FOUND');
  });
});
