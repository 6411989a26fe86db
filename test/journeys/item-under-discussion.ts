import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { act, ask } from './ask.ts';

/**
 * What other stories tell: an open meeting of the board, everybody there, its item called. The item's address.
 * @param secretariat a page of the secretariat, which is in the role for this board afterwards
 */
export async function anItemUnderDiscussion(
  secretariat: Page,
  boardSlug: string,
  title: string,
): Promise<string> {
  const { board } = await ask<{ board: { id: string } }>(secretariat, 'Board', { slug: boardSlug });
  await act(secretariat, 'SwitchRole', { roleId: `secretariat:${board.id}` });
  const startsAt = new Date(Date.now() + 40 * 86_400_000).toISOString();
  const plan = { title: 'Sondersitzung', startsAt, place: 'Düsseldorf', format: 'hybrid', isPublic: true };
  const planned = await act(secretariat, 'PlanMeeting', {
    input: { key: randomUUID(), boardId: board.id, ...plan },
  });
  const read = () =>
    ask<{ meeting: { id: string; items: { id: string }[] } }>(secretariat, 'AgendaItem', {
      slug: planned['slug'],
    });
  const meetingId = (await read()).meeting.id;
  const item = { title, purpose: 'decision', isPublic: true };
  await act(secretariat, 'AddAgendaItem', { input: { key: randomUUID(), meetingId, ...item } });
  for (const name of ['InviteToMeeting', 'RecordAttendanceOfAll', 'OpenMeeting'])
    await act(secretariat, name, { meetingId });
  await act(secretariat, 'CallItem', { itemId: (await read()).meeting.items[0]?.id });
  return `/sitzungen/${planned['slug']}/top/1`;
}
