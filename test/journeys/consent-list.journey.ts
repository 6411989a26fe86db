import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { act, ask } from './ask.ts';
import { confirmAct } from './hands.ts';
import { signedIn } from './people.ts';

const first = 'Termine bis zum Jahresende';
const second = 'Arbeitsgruppe Nachnutzung';
const titles = [first, second, 'Muster für Leistungsbeschreibungen'];

test('several items are decided in one act, and one objection takes its item out', async ({ browser }) => {
  test.setTimeout(180_000);
  const office = await signedIn(browser, 'Geschäftsstelle IT-Kooperationsrat', 'pointer');
  const secretariat = office.page;
  const meeting = await aMeetingWithProposals(secretariat);

  await test.step('the secretariat puts three items on the list and opens the meeting', async () => {
    await secretariat.goto(`${meeting}/leiten`);
    for (const number of [1, 2, 3]) {
      await secretariat.getByRole('button', { name: `Auf die Grüne Liste (TOP ${number})` }).click();
      await expect(
        secretariat.getByRole('button', { name: `Von der Liste nehmen (TOP ${number})` }),
      ).toBeVisible();
    }
    await secretariat.getByRole('button', { name: 'Alle als anwesend eintragen' }).click();
    await confirmAct(office, 'Sitzung eröffnen');
  });

  const member = await signedIn(browser, 'Vorsitz Digitalbeirat', 'pointer');
  const chair = member.page;
  await chair.goto(meeting);

  await test.step('the list is opened under one rule; everybody sees it without reload', async () => {
    await expect(list(chair).getByText('auf der Liste', { exact: true })).toHaveCount(3);
    await secretariat
      .getByRole('group', { name: /Beschlussregel für alle/ })
      .getByRole('radio')
      .first()
      .check();
    await confirmAct(office, 'Grüne Liste eröffnen');
    await expect(list(chair).getByText('kein Widerspruch', { exact: true })).toHaveCount(3);
    await expectAccessible(chair);
    await expectAccessible(secretariat);
  });

  await test.step('a member objects to one item; the others stay', async () => {
    await confirmAct(member, 'TOP 2: Widerspruch einlegen', 'Widerspruch einlegen');
    const objected = 'Widerspruch: wird einzeln behandelt';
    await expect(list(chair).getByText(objected)).toBeVisible();
    await expect(list(secretariat).getByText(objected)).toBeVisible();
    await expect(list(secretariat).getByText('kein Widerspruch', { exact: true })).toHaveCount(2);
    await expect(list(chair).getByText('Widerspruch von')).toHaveCount(0);
  });

  await test.step('the list is closed and certified in one act each', async () => {
    await confirmAct(office, 'Grüne Liste schließen');
    await confirmAct(office, 'Ergebnisse der Grünen Liste feststellen', 'Ergebnisse feststellen');
    for (const page of [secretariat, chair]) {
      await expect(list(page).getByText('angenommen', { exact: true })).toHaveCount(2);
    }
    await expectAccessible(chair);
    await list(chair).getByRole('link', { name: 'Ergebnis im Einzelnen' }).first().click();
    await expect(chair.getByText(/^Angenommen: /)).toBeVisible();
  });

  await test.step('the item that was objected to is voted on singly', async () => {
    await secretariat.getByRole('button', { name: new RegExp(`ufrufen ${second}`) }).click();
    await expect(secretariat.getByRole('heading', { level: 2, name: second })).toBeVisible();
    await secretariat.goto(`${meeting}/top/2`);
    await expect(
      secretariat.getByText(/Widerspruch gegen die Behandlung auf der Grünen Liste/),
    ).toBeVisible();
    await secretariat.getByRole('link', { name: 'Neu abstimmen lassen' }).click();
    await confirmAct(office, 'Abstimmung eröffnen');
    await chair.goto(`${meeting}/top/2`);
    await chair.getByRole('radio', { name: 'Ja', exact: true }).check();
    await chair.getByRole('button', { name: 'Stimme verbindlich abgeben' }).click();
    await expect(chair.getByText(/Ihre Stimme ist gezählt/)).toBeVisible();
    await confirmAct(office, 'Abstimmung schließen');
    await confirmAct(office, 'Ergebnis feststellen');
    await expect(secretariat.getByText(/^Angenommen: /)).toBeVisible();
  });

  await test.step('the minutes tell both ways, and name nobody', async () => {
    await secretariat.goto(`${meeting}/leiten`);
    await confirmAct(office, 'Sitzung schließen');
    await secretariat.goto(`${meeting}/niederschrift`);
    const textOf = (title: string) => secretariat.getByRole('textbox', { name: new RegExp(title) });
    await expect(textOf(first)).toHaveValue(/im Wege der Grünen Liste/);
    await expect(textOf(second)).toHaveValue(/Widerspruch eingelegt\. Der Punkt wird um/);
    await expect(textOf(second)).not.toHaveValue(/Großstadt/);
  });
});

function list(page: Page) {
  return page.getByRole('region', { name: 'Grüne Liste' });
}

/** What other stories tell: a meeting of the Digitalbeirat with three tabled proposals, invited to. Its address. */
async function aMeetingWithProposals(secretariat: Page): Promise<string> {
  const { board } = await ask<{ board: { id: string } }>(secretariat, 'Board', { slug: 'digitalbeirat' });
  await act(secretariat, 'SwitchRole', { roleId: `secretariat:${board.id}` });
  const { slug } = await act(secretariat, 'PlanMeeting', { input: aPlan(board.id) });
  const { meeting } = await ask<{ meeting: { id: string } }>(secretariat, 'AgendaItem', { slug });
  for (const title of titles) await aTabledItem(secretariat, meeting.id, title);
  await act(secretariat, 'InviteToMeeting', { meetingId: meeting.id });
  return `/sitzungen/${slug}`;
}

function aPlan(boardId: string): object {
  const startsAt = new Date(Date.now() + 40 * 86_400_000).toISOString();
  const title = 'Sitzung mit Grüner Liste';
  return {
    key: randomUUID(),
    boardId,
    title,
    startsAt,
    place: 'Düsseldorf',
    format: 'hybrid',
    isPublic: true,
  };
}

async function aTabledItem(secretariat: Page, meetingId: string, title: string): Promise<void> {
  const itemId = randomUUID();
  const item = { key: itemId, meetingId, title, purpose: 'decision', isPublic: true };
  await act(secretariat, 'AddAgendaItem', { input: item });
  const terms = { basisOfForce: 'none', publicationLevel: 'aggregates', scope: { kinds: ['gemeinde'] } };
  const proposal = { title, text: 'Der Digitalbeirat empfiehlt es.', rationale: 'Es ist abgestimmt.', terms };
  const drafted = await act(secretariat, 'DraftProposal', {
    input: { itemId, key: randomUUID(), proposal },
  });
  await act(secretariat, 'TableProposal', { itemId, proposalId: drafted['id'] });
}
