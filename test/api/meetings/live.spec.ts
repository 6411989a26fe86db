import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { startApi, type TestApi } from '../../support/api.ts';
import { boardsAndMeetings } from '../boards/boards-database.ts';
import { act, aMeeting, anOpenMeeting, secretariat } from './meeting-acts.ts';

interface Message {
  readonly type: string;
  readonly payload?: unknown;
}

const query =
  'subscription ($meetingId: ID!) { meetingChanged(meetingId: $meetingId) { meetingId revision } }';

/** What a browser hears on its live connection about this meeting. */
async function listen(api: TestApi, meetingId: string, cookie = '') {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: cookie ? { cookie } : {},
  });
  const messages: Message[] = [];
  socket.on('message', (text) => messages.push(JSON.parse(String(text))));
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await expect.poll(() => messages.length).toBe(1);
  const payload = { query, variables: { meetingId } };
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
  const heard = () => messages.filter(({ type }) => type === 'next').map((message) => message.payload);
  return { messages, heard, close: () => socket.close() };
}

describe('who has a meeting open', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: boardsAndMeetings });
  });
  afterAll(() => api.stop());

  it('is told to read at once, and again after each act', async () => {
    const meeting = await anOpenMeeting(api);
    const client = await secretariat(api);
    const guest = await listen(api, meeting.id);
    await expect
      .poll(guest.heard)
      .toEqual([{ data: { meetingChanged: { meetingId: meeting.id, revision: 0 } } }]);
    await act(client, 'RecordAttendanceOfAll', { meetingId: meeting.id });
    await expect.poll(() => guest.heard().length).toBe(2);
    await act(client, 'CallItem', { itemId: meeting.items[0] });
    await expect.poll(() => guest.heard().length).toBe(3);
    guest.close();
  });

  it('hears nothing of an act that was refused', async () => {
    const meeting = await anOpenMeeting(api);
    const client = await secretariat(api);
    const guest = await listen(api, meeting.id);
    await expect.poll(() => guest.heard().length).toBe(1);
    await act(client, 'OpenMeeting', { meetingId: meeting.id });
    await act(client, 'CallItem', { itemId: meeting.items[0] });
    await expect.poll(() => guest.heard().length).toBe(2);
    guest.close();
  });

  it('must be allowed to see it', async () => {
    const meeting = await aMeeting(api, 1, { isPublic: false });
    const guest = await listen(api, meeting.id);
    await expect.poll(() => JSON.stringify(guest.messages)).toContain('NOT_FOUND');
    guest.close();
    const own = await listen(api, meeting.id, (await secretariat(api)).cookie);
    await expect.poll(() => own.heard().length).toBe(1);
    own.close();
  });
});
