import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { confirmAct, type Hands } from './hands.ts';
import { anItemUnderDiscussion } from './item-under-discussion.ts';
import { signedIn } from './people.ts';

const people = ['Vertretung MHKBD', 'Vertretung MWIKE', 'Vertretung StGB NRW 1'];
const question = 'Soll das Gremium künftig vierteljährlich tagen?';

test('enough of those present demand a roll call: it is held by name, and everybody follows it', async ({
  browser,
}) => {
  test.setTimeout(420_000);
  const office = await signedIn(browser, 'Geschäftsstelle IT-Kooperationsrat', 'pointer');
  const secretariat = office.page;
  const item = await anItemUnderDiscussion(secretariat, 'it-kooperationsrat', 'Wie oft das Gremium tagt');
  const members: Hands[] = [];
  for (const name of people) members.push(await signedIn(browser, name, 'pointer'));
  for (const { page } of [office, ...members]) await page.goto(item);
  const [first, second, third] = members.map(({ page }) => page);
  if (first === undefined || second === undefined || third === undefined) throw new Error('Three take part');

  await test.step('members demand it, the secretariat adds a voice from the room, until it is a fifth', async () => {
    for (const page of [first, second, third]) {
      await page.getByRole('button', { name: 'Namentliche Abstimmung verlangen' }).click();
      await expect(
        page.getByRole('button', { name: 'Namentliche Abstimmung nicht mehr verlangen' }),
      ).toBeVisible();
    }
    const standing = secretariat.getByText('3 von 19 Anwesenden verlangen sie, nötig ist ein Fünftel.');
    await expect(standing).toBeVisible();
    await expect(secretariat.getByText('Es wird namentlich abgestimmt')).toHaveCount(0);
    await secretariat.getByText('Im Raum verlangt: namentliche Abstimmung eintragen').click();
    await secretariat.getByRole('checkbox', { checked: false }).last().check();
    await expect(secretariat.getByText('Es wird namentlich abgestimmt')).toBeVisible();
    await expect(first.getByText('Es wird namentlich abgestimmt')).toBeVisible();
    await expectAccessible(first);
    await expectAccessible(secretariat);
  });

  await test.step('the secretariat can open it by roll call alone', async () => {
    await secretariat.getByRole('link', { name: 'Abstimmung vorbereiten' }).click();
    await expect(secretariat.getByRole('radio', { name: 'Namentlich' })).toBeChecked();
    await expect(secretariat.getByRole('radio', { name: 'Offen elektronisch' })).toBeDisabled();
    await expect(secretariat.getByRole('radio', { name: 'Handzeichen' })).toBeDisabled();
    await secretariat.getByLabel('Frage').fill(question);
    await secretariat.getByRole('radio', { name: /Einfache Mehrheit/ }).check();
    await expectAccessible(secretariat);
    await confirmAct(office, 'Abstimmung eröffnen');
  });

  await test.step('three members vote, and the meeting sees each name as it is called', async () => {
    await vote(first, 'Ja');
    await expect(named(second, 'Ja')).toHaveCount(1);
    await expect(named(secretariat, 'Ja')).toHaveCount(1);
    await vote(second, 'Nein');
    await vote(third, 'Ja');
    for (const page of [first, second, secretariat]) {
      await expect(named(page, 'Ja')).toHaveCount(2);
      await expect(named(page, 'Nein')).toHaveCount(1);
    }
    await expectAccessible(third);
  });

  await test.step('the result is certified with its names', async () => {
    await confirmAct(office, 'Abstimmung schließen');
    await confirmAct(office, 'Ergebnis feststellen');
    await expect(secretariat.getByText(/^Angenommen: /)).toBeVisible();
    await expect(first.getByText(/^Angenommen: /)).toBeVisible();
    await expect(named(secretariat, 'Ja')).toHaveCount(2);
    await expectAccessible(secretariat);
  });

  await test.step('the rules that give the right stand in plain German', async () => {
    await first.goto('/gremien/it-kooperationsrat/geschaeftsordnung');
    await expect(
      first.getByText('wenn ein Fünftel der anwesenden Stimmberechtigten sie verlangt').first(),
    ).toBeVisible();
    await expectAccessible(first);
    await secretariat.goto('/gremien/it-kooperationsrat/geschaeftsordnung/neu');
    await expect(secretariat.getByRole('button', { name: 'Fassung beschließen' })).toBeVisible();
    await expectAccessible(secretariat);
  });
});

/** The rows of the table of names that say so. */
function named(page: Page, choice: 'Ja' | 'Nein') {
  return page
    .getByRole('table', { name: 'Wer wie gestimmt hat' })
    .getByRole('cell', { name: choice, exact: true });
}

async function vote(page: Page, choice: 'Ja' | 'Nein'): Promise<void> {
  await page.getByRole('radio', { name: choice, exact: true }).check();
  await page.getByRole('button', { name: 'Stimme verbindlich abgeben' }).click();
  await expect(page.getByText(/Ihre Stimme ist gezählt/)).toBeVisible();
}
