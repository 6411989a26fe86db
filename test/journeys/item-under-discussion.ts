import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';

/**
 * What other stories tell: an open meeting of the board, everybody there, its item called. The item's address.
 * @param secretariat a page of the secretariat, which is in the role for this board afterwards
 */
export async function anItemUnderDiscussion(
  secretariat: Page,
  boardSlug: string,
  title: string,
): Promise<string> {
  const { board } = await ask<{ board: { id: string } }>(
    secretariat,
    'query ($slug: String!) { board(slug: $slug) { id } }',
    { slug: boardSlug },
  );
  await ask(secretariat, 'mutation ($id: ID!) { switchRole(roleId: $id) { __typename } }', {
    id: `secretariat:${board.id}`,
  });
  const startsAt = new Date(Date.now() + 40 * 86_400_000).toISOString();
  const plan = { title: 'Sondersitzung', startsAt, place: 'Düsseldorf', format: 'hybrid', isPublic: true };
  const { planned } = await ask<{ planned: { id: string; slug: string } }>(
    secretariat,
    `mutation ($input: PlanMeetingInput!) {
       planned: planMeeting(input: $input) { ... on ActedMeeting { id slug } } }`,
    { input: { key: randomUUID(), boardId: board.id, ...plan } },
  );
  const meetingId = planned.id;
  const item = { title, purpose: 'decision', isPublic: true };
  const { added } = await ask<{ added: { id: string } }>(
    secretariat,
    `mutation ($input: AddAgendaItemInput!) { added: addAgendaItem(input: $input) { ... on ActedItem { id } } }`,
    { input: { key: randomUUID(), meetingId, ...item } },
  );
  for (const act of ['inviteToMeeting', 'recordAttendanceOfAll', 'openMeeting']) {
    await ask(secretariat, `mutation ($id: ID!) { ${act}(meetingId: $id) { __typename } }`, {
      id: meetingId,
    });
  }
  await ask(secretariat, 'mutation ($id: ID!) { callItem(itemId: $id) { __typename } }', { id: added.id });
  return `/sitzungen/${planned.slug}/top/1`;
}

async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors }: { data: Data; errors?: unknown } = await response.json();
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
