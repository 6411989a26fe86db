import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../support/api.ts';
import type { ApiClient } from '../../support/api-client.ts';
import { boardsAndMeetings } from '../boards/boards-database.ts';
import {
  act,
  aMeeting,
  anOpenMeeting,
  boardIdOf,
  codeOf,
  secretariat,
  seatOf,
  view,
} from './meeting-acts.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ database: boardsAndMeetings });
});
afterAll(() => api.stop());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const reason = 'Der Saal ist gesperrt';

async function anInvitation() {
  const meeting = await aMeeting(api);
  await act(await secretariat(api), 'InviteToMeeting', { meetingId: meeting.id });
  return meeting;
}

async function waitingOf(client: ApiClient, slug: string) {
  const reply = await client.query<{
    waiting: readonly { kind: string; context: string | null; address: readonly string[] }[];
  }>('{ waiting { kind context address } }');
  return reply.data.waiting.filter(({ address }) => address[0] === slug);
}

const member = async () => api.as('Vertretung MHKBD').inRole(`boardMember:${await boardIdOf(api)}`);

describe('a meeting that is called off', () => {
  it('tells everybody why, and those invited under “Was steht an?”', async () => {
    const meeting = await anInvitation();
    const client = await secretariat(api);
    expect(await act(client, 'CancelMeeting', { meetingId: meeting.id, reason })).toMatchObject({
      state: 'cancelled',
    });
    const seen = await api
      .anonymous()
      .query<{ meeting: object }>(
        'query ($slug: String!) { meeting(slug: $slug) { state cancellationReason } }',
        { slug: meeting.slug },
      );
    expect(seen.data.meeting).toEqual({ state: 'cancelled', cancellationReason: reason });
    expect(await waitingOf(await member(), meeting.slug)).toMatchObject([
      { kind: 'meetingCancelled', context: reason },
    ]);
  });

  it('stays so: no invitation, no opening, no second time', async () => {
    const meeting = await anInvitation();
    const client = await secretariat(api);
    await act(client, 'CancelMeeting', { meetingId: meeting.id, reason });
    expect((await act(client, 'InviteToMeeting', { meetingId: meeting.id })).reason).toBe('stateNotPossible');
    expect((await act(client, 'OpenMeeting', { meetingId: meeting.id })).reason).toBe('meetingOver');
    expect((await act(client, 'CancelMeeting', { meetingId: meeting.id, reason })).reason).toBe(
      'alreadyCancelled',
    );
  });

  it('needs a reason and must not have begun', async () => {
    const [ahead, open] = [await anInvitation(), await anOpenMeeting(api)];
    const client = await secretariat(api);
    expect((await act(client, 'CancelMeeting', { meetingId: ahead.id, reason: ' ' })).reason).toBe(
      'reasonMissing',
    );
    expect((await act(client, 'CancelMeeting', { meetingId: open.id, reason })).reason).toBe('meetingBegun');
  });
});

describe('a meeting that is postponed', () => {
  it('has a new time, tells the old one and why, and is invited to anew', async () => {
    const meeting = await anInvitation();
    const client = await secretariat(api);
    const startsAt = inDays(60);
    const input = { meetingId: meeting.id, startsAt, reason };
    expect(await act(client, 'PostponeMeeting', { input })).toMatchObject({ state: 'postponed' });
    const seen = await api.anonymous().query<{
      meeting: { startsAt: string; postponedFrom: string; postponementReason: string };
    }>('query ($slug: String!) { meeting(slug: $slug) { startsAt postponedFrom postponementReason } }', {
      slug: meeting.slug,
    });
    expect(new Date(seen.data.meeting.startsAt).toISOString()).toBe(startsAt);
    expect(seen.data.meeting.postponementReason).toBe(reason);
    expect(await waitingOf(await member(), meeting.slug)).toMatchObject([
      { kind: 'meetingPostponed', context: reason },
    ]);
    expect((await act(client, 'OpenMeeting', { meetingId: meeting.id })).reason).toBe('notInvited');
    expect(await act(client, 'InviteToMeeting', { meetingId: meeting.id })).toMatchObject({
      state: 'invited',
    });
    expect(await waitingOf(await member(), meeting.slug)).toMatchObject([{ kind: 'meetingAhead' }]);
  });

  it('is refused for a time that has passed, without a reason, and once it has begun', async () => {
    const [ahead, open] = [await anInvitation(), await anOpenMeeting(api)];
    const client = await secretariat(api);
    const postpone = async (changes: object) =>
      (await act(client, 'PostponeMeeting', { input: { startsAt: inDays(50), reason, ...changes } })).reason;
    expect(await postpone({ meetingId: ahead.id, startsAt: inDays(-1) })).toBe('startsInThePast');
    expect(await postpone({ meetingId: ahead.id, reason: '-' })).toBe('reasonMissing');
    expect(await postpone({ meetingId: open.id })).toBe('meetingBegun');
  });
});

describe('leading a meeting is denied', () => {
  async function acts(meetingId: string, slug: string) {
    const seatId = seatOf(await view(await secretariat(api), slug), 'MHKBD').seatId;
    return [
      ['InviteToMeeting', { meetingId }],
      ['OpenMeeting', { meetingId }],
      ['InterruptMeeting', { meetingId }],
      ['ResumeMeeting', { meetingId }],
      ['CancelMeeting', { meetingId, reason }],
      ['PostponeMeeting', { input: { meetingId, reason, startsAt: inDays(50) } }],
      ['RecordDeparture', { meetingId, seatId }],
    ] as const;
  }

  async function codes(client: ApiClient, tried: Awaited<ReturnType<typeof acts>>) {
    const found = new Set<string>();
    for (const [name, variables] of tried) found.add(await codeOf(client, name, variables));
    return [...found];
  }

  it('to visitors, to members and the chair, and to the secretariat of another board', async () => {
    const meeting = await anInvitation();
    const boardId = await boardIdOf(api);
    const tried = await acts(meeting.id, meeting.slug);
    expect(await codes(api.anonymous(), tried)).toEqual(['UNAUTHENTICATED']);
    expect(await codes(await member(), tried)).toEqual(['DENIED']);
    const chair = await api.as('Vorsitz IT-Kooperationsrat').inRole(`chair:${boardId}`);
    expect(await codes(chair, tried)).toEqual(['DENIED']);
    expect(await codes(await secretariat(api, 'digitalbeirat'), tried)).toEqual(['DENIED']);
    expect((await view(await secretariat(api), meeting.slug)).state).toBe('invited');
  });
});
