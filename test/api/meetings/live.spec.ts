import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../apps/api/src/create-app.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { configFor } from '../../support/config-for.ts';
import { boardsAndMeetings } from '../boards/boards-database.ts';
import { Listener } from './live-listener.ts';
import { act, aMeeting, anItem, anOpenMeeting, secretariat, seatOf, view } from './meeting-acts.ts';

const member = 'Vertretung MHKBD';

describe('who has a meeting open', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: boardsAndMeetings });
  });
  afterAll(() => api.stop());

  it('gets the present state at once, and the new one after each act', async () => {
    const meeting = await anOpenMeeting(api);
    const client = await secretariat(api);
    const guest = await Listener.following(api.url, meeting.id);
    expect(guest.newest).toMatchObject({ state: 'open', currentItemId: null, quorum: { present: 0 } });
    await act(client, 'RecordAttendanceOfAll', { meetingId: meeting.id });
    await expect.poll(() => guest.heard.length).toBe(2);
    expect(guest.newest.quorum.present).toBeGreaterThan(0);
    await act(client, 'CallItem', { itemId: meeting.items[0] });
    await expect.poll(() => guest.newest.currentItemId).toBe(meeting.items[0]);
    guest.close();
  });

  it('is shown the quorum and the attendance that reading again would show', async () => {
    const meeting = await anOpenMeeting(api);
    const client = await secretariat(api);
    const guest = await Listener.following(api.url, meeting.id);
    await act(client, 'RecordAttendanceOfAll', { meetingId: meeting.id });
    await expect.poll(() => guest.heard.length).toBe(2);
    const read = await view(client, meeting.slug);
    expect(guest.newest.quorum).toEqual({ quorate: read.quorum.quorate, present: read.quorum.present });
    expect(guest.newest.benches).toEqual(
      read.benches.map(({ key, present, seats }) => ({
        key,
        present,
        seats: seats.map(({ seatId, state }) => ({ seatId, state })),
      })),
    );
    guest.close();
  });

  it('gets revisions that only grow, and a new edition only where pages show what the view does not', async () => {
    const meeting = await anOpenMeeting(api);
    const client = await secretariat(api);
    const guest = await Listener.following(api.url, meeting.id);
    const { edition } = guest.newest;
    await act(client, 'RecordAttendanceOfAll', { meetingId: meeting.id });
    await expect.poll(() => guest.heard.length).toBe(2);
    expect(guest.newest.edition).toBe(edition);
    await act(client, 'AddAgendaItem', anItem(meeting.id, { isPublic: true }));
    await expect.poll(() => guest.newest.edition).toBe(edition + 1);
    const revisions = guest.heard.map(({ revision }) => revision);
    expect(revisions).toEqual([...new Set(revisions)].sort((one, other) => one - other));
    const read = await client.query<{ meeting: { edition: number } }>(
      'query ($slug: String!) { meeting(slug: $slug) { edition } }',
      { slug: meeting.slug },
    );
    expect(read.data.meeting.edition).toBe(guest.newest.edition);
    guest.close();
  });

  it('hears nothing of an act that was refused', async () => {
    const meeting = await anOpenMeeting(api);
    const client = await secretariat(api);
    const guest = await Listener.following(api.url, meeting.id);
    await act(client, 'OpenMeeting', { meetingId: meeting.id });
    await act(client, 'CallItem', { itemId: meeting.items[0] });
    await expect.poll(() => guest.heard.length).toBe(2);
    expect(guest.newest.currentItemId).toBe(meeting.items[0]);
    guest.close();
  });

  it('must be allowed to see it', async () => {
    const meeting = await aMeeting(api, 1, { isPublic: false });
    const guest = await Listener.open(api.url, meeting.id);
    await expect.poll(() => JSON.stringify(guest.messages)).toContain('NOT_FOUND');
    guest.close();
    const own = await Listener.following(api.url, meeting.id, (await secretariat(api)).cookie);
    expect(own.newest.state).toBe('planned');
    own.close();
  });

  it('sees nothing of items that are not public, unless of the board', async () => {
    const meeting = await anOpenMeeting(api, 1);
    const client = await secretariat(api);
    const hidden = await act(client, 'AddAgendaItem', anItem(meeting.id, { isPublic: false }));
    await api.as(member).query('{ viewer { person { id } } }');
    const guest = await Listener.following(api.url, meeting.id);
    const seat = await Listener.following(api.url, meeting.id, api.as(member).cookie);
    await act(client, 'CallItem', { itemId: hidden.id });
    await expect.poll(() => seat.newest.currentItemId).toBe(hidden.id);
    expect(guest.newest.currentItemId).toBeNull();
    expect(JSON.stringify(guest.messages)).not.toContain(hidden.id);
    guest.close();
    seat.close();
  });

  it('gets, with the others who see the same, one answer: the same bytes under the own id', async () => {
    const meeting = await anOpenMeeting(api);
    const client = await secretariat(api);
    const bytes: string[] = [];
    const listeners = await Promise.all(
      ['1', '1', 'ein "anderer" Name'].map(async (id, index) => {
        const listener = await Listener.open(api.url, meeting.id, '', id);
        await expect.poll(() => listener.heard.length).toBe(1);
        listener.socket.on('message', (text) => (bytes[index] = String(text)));
        return listener;
      }),
    );
    await act(client, 'RecordAttendanceOfAll', { meetingId: meeting.id });
    await expect.poll(() => bytes.filter(Boolean).length).toBe(3);
    expect(bytes[1]).toBe(bytes[0]);
    expect(JSON.parse(bytes[2] ?? '')).toEqual({ ...JSON.parse(bytes[0] ?? ''), id: 'ein "anderer" Name' });
    listeners.forEach((listener) => listener.close());
  });

  it('gets an answer to exactly what was asked, whatever others ask', async () => {
    const meeting = await anOpenMeeting(api);
    const document =
      'subscription ($meetingId: ID!) { live: meetingLive(meetingId: $meetingId) { id: meetingId } }';
    const usual = await Listener.following(api.url, meeting.id);
    const other = await Listener.open(api.url, meeting.id, '', '1', document);
    await expect.poll(() => other.messages.at(-1)?.payload).toEqual({ data: { live: { id: meeting.id } } });
    usual.close();
    other.close();
  });

  it('ends a subscription and begins another on the same connection', async () => {
    const meeting = await anOpenMeeting(api);
    const guest = await Listener.following(api.url, meeting.id);
    guest.send({ id: '1', type: 'complete' });
    const [begun] = guest.heard;
    const payload = {
      query: 'subscription ($meetingId: ID!) { meetingLive(meetingId: $meetingId) { state } }',
      variables: { meetingId: meeting.id },
    };
    guest.send({ id: '2', type: 'subscribe', payload });
    await expect.poll(() => guest.messages.at(-1)?.id).toBe('2');
    await act(await secretariat(api), 'RecordAttendanceOfAll', { meetingId: meeting.id });
    await expect.poll(() => guest.messages.filter(({ id }) => id === '2').length).toBe(2);
    expect(guest.messages.filter(({ id }) => id === '1').length).toBe(1);
    expect(begun?.state).toBe('open');
    guest.close();
  });

  it('is cut off within two seconds after changing to a role that may not, and stays out', async () => {
    const meeting = await aMeeting(api, 1, { isPublic: false });
    const client = await secretariat(api);
    const own = await Listener.following(api.url, meeting.id, client.cookie);
    const [other] = (
      await client.query<{ viewer: { roles: { id: string }[] } }>('{ viewer { roles { id } } }')
    ).data.viewer.roles.filter(({ id }) => !id.startsWith('secretariat'));
    const leave =
      other === undefined
        ? 'mutation { signOut }'
        : `mutation { switchRole(roleId: "${other.id}") { person { id } } }`;
    const cookieBefore = client.cookie;
    await client.query(leave);
    await expect.poll(() => own.closed, { timeout: 2_000 }).toBe(4403);
    const again = await Listener.open(api.url, meeting.id, cookieBefore);
    await expect.poll(() => JSON.stringify(again.messages)).toContain('NOT_FOUND');
    again.close();
  });
});

describe('a recused person', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: boardsAndMeetings });
  });
  afterAll(() => api.stop());

  it('follows the meeting without the ballots of the item, from the moment of the recusal', async () => {
    const meeting = await anOpenMeeting(api, 1);
    const client = await secretariat(api);
    await act(client, 'RecordAttendanceOfAll', { meetingId: meeting.id });
    const own = seatOf(await view(client, meeting.slug), 'MHKBD');
    await api.as(member).query('{ viewer { person { id } } }');
    const [personRow] = await api.sql<{ id: string }>('SELECT id FROM person WHERE name = $1', [member]);
    await api.sql(
      `INSERT INTO ballot (board_id, meeting_id, agenda_item_id, form, state, question, rules_of_procedure_id,
                           decision_rule_id, rule, rule_source, settings, opened_at)
       SELECT meeting.board_id, meeting.id, $2, 'openElectronic', 'annulled', 'Frage', rules.id,
              rule.id, rule.rule, rule.source, rules.settings, now()
       FROM meeting JOIN rules_of_procedure rules USING (board_id)
       JOIN decision_rule rule ON rule.rules_of_procedure_id = rules.id
       WHERE meeting.id = $1 LIMIT 1`,
      [meeting.id, meeting.items[0]],
    );
    const recused = await Listener.following(api.url, meeting.id, api.as(member).cookie);
    const others = await Listener.following(api.url, meeting.id, client.cookie);
    expect(recused.newest.ballots.length).toBe(1);
    const input = { itemId: meeting.items[0], seatId: own.seatId, personId: personRow?.id };
    expect(await act(client, 'RecordRecusal', { input })).not.toHaveProperty('reason');
    await expect.poll(() => recused.newest.ballots).toEqual([]);
    expect(others.newest.ballots.length).toBe(1);
    recused.close();
    others.close();
  });
});

describe('a client whose notifications are lost', () => {
  let api: TestApi;
  let second: NestFastifyApplication;
  let secondUrl: string;
  beforeAll(async () => {
    api = await startApi({ database: boardsAndMeetings });
    second = await createApp(configFor(api.databaseUrl));
    await second.listen(0, '127.0.0.1');
    secondUrl = await second.getUrl();
  });
  afterAll(async () => {
    await second.close();
    await api.stop();
  });

  const breakListeners = () =>
    api.sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND query = 'LISTEN gremia_live'`,
    );

  /** As an act whose notification got lost: the rows are there, nothing was sent. */
  const changeSilently = (meetingId: string, state: string) =>
    api.sql(
      `WITH changed AS (UPDATE meeting SET state = $3 WHERE id = $1)
       INSERT INTO live_change VALUES (pg_current_xact_id()::text::bigint, $2, false, now())`,
      [meetingId, `meeting:${meetingId}`, state],
    );

  it('hears on one server what was done on the other', async () => {
    const meeting = await anOpenMeeting(api);
    const guest = await Listener.following(secondUrl, meeting.id);
    await act(await secretariat(api), 'RecordAttendanceOfAll', { meetingId: meeting.id });
    await expect.poll(() => guest.newest.quorum.present).toBeGreaterThan(0);
    guest.close();
  });

  it('catches up although nobody was notified at all', async () => {
    const meeting = await anOpenMeeting(api);
    const guests = await Promise.all([api.url, secondUrl].map((url) => Listener.following(url, meeting.id)));
    await changeSilently(meeting.id, 'interrupted');
    for (const guest of guests) {
      await expect.poll(() => guest.newest.state, { timeout: 5_000 }).toBe('interrupted');
      guest.close();
    }
  });

  it('catches up after the listening connections were killed in the middle of the acts', async () => {
    const meeting = await anOpenMeeting(api, 3);
    const client = await secretariat(api);
    const guests = await Promise.all([api.url, secondUrl].map((url) => Listener.following(url, meeting.id)));
    for (const itemId of meeting.items) {
      await breakListeners();
      await act(client, 'CallItem', { itemId });
    }
    for (const guest of guests) {
      await expect.poll(() => guest.newest.currentItemId, { timeout: 5_000 }).toBe(meeting.items[2]);
      guest.close();
    }
  });

  it('is told a change once where the notification arrived', async () => {
    const [meeting, other] = [await anOpenMeeting(api), await anOpenMeeting(api)];
    const guest = await Listener.following(api.url, meeting.id);
    const witness = await Listener.following(api.url, other.id);
    await act(await secretariat(api), 'RecordAttendanceOfAll', { meetingId: meeting.id });
    await expect.poll(() => guest.heard.length).toBe(2);
    // What was never notified is only heard once the process has asked for what it missed; twice, for it looks back.
    for (const state of ['interrupted', 'open']) {
      await changeSilently(other.id, state);
      await expect.poll(() => witness.newest.state, { timeout: 5_000 }).toBe(state);
    }
    expect(guest.heard.length).toBe(2);
    guest.close();
    witness.close();
  });
});
