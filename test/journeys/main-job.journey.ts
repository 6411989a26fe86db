import { expect, test } from '@playwright/test';
import { confirmAct, goTo, type Hands } from './hands.ts';
import { signedIn } from './people.ts';

const topic = 'Verbindliche Anwendung eines einheitlichen Rückkanals für Online-Anträge';
const voters = ['Vertretung MHKBD', 'Vertretung MWIKE', 'Vertretung FM', 'Vertretung Landkreistag NRW 1'];
const mouseUser = 'Vertretung StGB NRW 1';

test('by keyboard at 320 px: a topic of the IT-Planungsrat becomes a resolution that binds who accedes', async ({
  browser,
}) => {
  test.setTimeout(420_000);
  const secretariat = await signedIn(browser, 'Geschäftsstelle IT-Kooperationsrat');
  const { page, press, choose, write, pick } = secretariat;

  await test.step('the secretariat takes the topic onto the agenda', async () => {
    await goTo(secretariat, 'Planungsrat');
    await press(page.getByRole('link', { name: '52. Sitzung' }));
    await press(page.getByRole('button', { name: new RegExp(`Auf die Tagesordnung nehmen.*${topic}`) }));
    await press(page.getByRole('link', { name: /^TOP \d+$/ }));
    await expect(page.getByRole('heading', { level: 1, name: topic })).toBeFocused();
  });

  await test.step('the proposal says whom it binds, by when, and what the Land promises', async () => {
    await press(page.getByRole('link', { name: 'Vorlage bearbeiten' }));
    await choose(page.getByRole('radio', { name: 'Beitritt' }));
    await write(page.getByLabel('Bestehende Verfahren'), '31.12.2029');
    const funding = 'Das Land trägt die Kosten der zentralen Schnittstelle bis 2029.';
    await write(page.getByLabel('Finanzierung'), funding);
    await press(page.getByRole('button', { name: 'Zusage hinzufügen' }));
    const commitment = page.getByRole('group', { name: 'Zusage 1' });
    await write(commitment.getByLabel('Was wird zugesagt?'), 'Zentraler Rückkanal im Servicekonto.NRW');
    const ministry = 'Ministerium für Heimat, Kommunales, Bau und Digitalisierung';
    await pick(commitment.getByLabel('Wer sagt es zu?'), ministry);
    await write(commitment.getByLabel('Bis wann?'), '30. Juni 2027');
    await choose(page.getByRole('radio', { name: /wenn sie ihn freigibt/ }));
    await press(page.getByRole('button', { name: 'Neue Fassung speichern' }));
    await backToItem(secretariat);
    await confirmAct(secretariat, 'Vorlage einbringen');
    await expect(page.getByText('Bindet nur Kommunen, die beitreten')).toBeVisible();
  });

  await test.step('the meeting is opened, attendance recorded, quorum shown by bench', async () => {
    await toMeeting(secretariat);
    await press(page.getByRole('link', { name: 'Sitzung vorbereiten' }));
    await press(page.getByRole('button', { name: 'Alle als anwesend eintragen' }));
    await confirmAct(secretariat, 'Sitzung eröffnen');
    await expect(page.getByText('19 von 19 Stimmberechtigten sind da')).toBeVisible();
    await press(page.getByRole('button', { name: new RegExp(`^Aufrufen ${topic}`) }));
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(topic) })).toBeVisible();
  });

  const byKeyboard = await Promise.all(voters.map((name) => signedIn(browser, name)));
  const members = [...byKeyboard, await signedIn(browser, mouseUser, 'pointer')];
  for (const member of members) await toItem(member);

  await test.step('a ballot opens under a named rule; members follow without reload and vote', async () => {
    await press(page.getByRole('link', { name: topic }).first());
    await press(page.getByRole('link', { name: 'Abstimmung vorbereiten' }));
    await choose(page.getByRole('radio', { name: /Mehrheit in beiden Bänken/ }));
    await choose(page.getByRole('radio', { name: 'Namentlich' }));
    await confirmAct(secretariat, 'Abstimmung eröffnen');
    for (const [position, member] of members.entries()) await vote(member, position === 0 ? 'Nein' : 'Ja');
    await expect(page.getByText(`${members.length} von 19 Anwesenden`)).toBeVisible();
  });

  await test.step('it closes, is certified, and says why', async () => {
    await confirmAct(secretariat, 'Abstimmung schließen');
    await confirmAct(secretariat, 'Ergebnis feststellen');
    await expect(page.getByText(/^Angenommen: /)).toBeVisible();
    await expect(page.getByText('Mehrheit der Bank Kommunen')).toBeVisible();
    for (const member of members) await expect(member.page.getByText(/^Angenommen: /)).toBeVisible();
  });

  await test.step('it is resolution 2026/01 and is published to the register', async () => {
    await goTo(secretariat, 'Was steht an?');
    await press(page.getByRole('link', { name: /2026\/01/ }));
    await confirmAct(secretariat, 'Im Register veröffentlichen', 'Veröffentlichen');
    await goTo(secretariat, 'Register');
    await expect(page.getByRole('link', { name: new RegExp(`2026/01.*${topic}`) })).toBeVisible();
  });

  await test.step('a municipality accedes; for it a duty arises, and it reports', async () => {
    const municipality = await signedIn(browser, 'Meldestelle Leopoldshöhe');
    const house = municipality.page;
    await goTo(municipality, 'Register');
    await municipality.press(house.getByRole('link', { name: new RegExp(`2026/01.*${topic}`) }));
    await confirmAct(municipality, 'Beitritt erklären');
    await goTo(municipality, 'Mein Haus');
    await municipality.press(house.getByRole('button', { name: new RegExp(`^Stand melden.*${topic}`) }));
    await municipality.choose(house.getByRole('radio', { name: 'In Arbeit' }));
    await municipality.write(house.getByLabel('Seit wann ist das so?'), '1. März 2026');
    await municipality.write(house.getByRole('textbox', { name: /^Produkt/ }), 'Formularserver');
    await municipality.press(house.getByRole('button', { name: 'Stand melden', exact: true }));
    await expect(house.getByText('seit 1. März 2026').first()).toBeVisible();
  });

  await test.step('closing the meeting composes the minutes', async () => {
    await toMeeting(secretariat);
    await press(page.getByRole('link', { name: 'Sitzung leiten' }));
    await confirmAct(secretariat, 'Sitzung schließen');
    await press(page.getByRole('link', { name: 'Seite der Sitzung' }));
    await press(page.getByRole('link', { name: 'Niederschrift' }).first());
    const section = page.getByRole('textbox', { name: new RegExp(topic) });
    await expect(section).toHaveValue(/Nummer 2026\/01/);
  });

  await test.step('its text is edited, recorder and chair sign, and the objection period runs', async () => {
    const welcome = page.getByRole('textbox', { name: /Begrüßung/ });
    await write(welcome, 'Der Vorsitz begrüßt die Mitglieder und stellt die Beschlussfähigkeit fest.');
    await confirmAct(secretariat, 'Zur Unterschrift geben');
    await confirmAct(secretariat, /^Unterschreiben/);
    const chair = await signedIn(browser, 'Vorsitz IT-Kooperationsrat');
    await chair.press(chair.page.getByRole('link', { name: /Niederschrift/ }).first());
    await expect(chair.page.getByText('stellt die Beschlussfähigkeit fest.')).toBeVisible();
    await confirmAct(chair, /^Unterschreiben/);
    await expect(chair.page.getByText('Einwendungsfrist').first()).toBeVisible();
  });
});

const backToItem = ({ page, press }: Hands) =>
  press(page.getByRole('navigation', { name: 'Sie sind hier' }).getByRole('link', { name: /^TOP \d+$/ }));

async function toMeeting(hands: Hands): Promise<void> {
  await goTo(hands, 'Sitzungen');
  await hands.press(hands.page.getByRole('link', { name: 'Sitzung im Dezember 2026' }).first());
}

async function toItem(hands: Hands): Promise<void> {
  await toMeeting(hands);
  await hands.press(hands.page.getByRole('link', { name: topic }).first());
}

async function vote({ page, press, choose }: Hands, choice: 'Ja' | 'Nein'): Promise<void> {
  await choose(page.getByRole('radio', { name: choice, exact: true }));
  await press(page.getByRole('button', { name: 'Stimme verbindlich abgeben' }));
  await expect(page.getByText(/Ihre Stimme/).first()).toBeVisible();
}
