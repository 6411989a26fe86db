import { expect, type Page, test } from '@playwright/test';
import { confirmAct, signedIn } from './people.ts';

const topic = 'Verbindliche Anwendung eines einheitlichen Rückkanals für Online-Anträge';
const voters = [
  'Vertretung MHKBD',
  'Vertretung MWIKE',
  'Vertretung FM',
  'Vertretung Landkreistag NRW 1',
  'Vertretung StGB NRW 1',
];

test.describe.configure({ mode: 'serial' });

test('a topic of the IT-Planungsrat becomes a resolution that binds who accedes', async ({ browser }) => {
  test.setTimeout(240_000);
  const secretariat = await signedIn(browser, 'Geschäftsstelle IT-Kooperationsrat');

  await test.step('the secretariat takes the topic onto the agenda', async () => {
    await secretariat.goto('/planungsrat/52');
    await secretariat
      .getByRole('button', { name: new RegExp(`Auf die Tagesordnung nehmen.*${topic}`) })
      .click();
    await secretariat.getByRole('link', { name: /^TOP \d+$/ }).click();
    await expect(secretariat.getByRole('heading', { level: 1, name: topic })).toBeVisible();
  });
  const item = secretariat.url();

  await test.step('the proposal says whom it binds, by when, and what the Land promises', async () => {
    await secretariat.getByRole('link', { name: 'Vorlage bearbeiten' }).click();
    await secretariat.getByRole('radio', { name: 'Beitritt' }).check();
    await secretariat.getByLabel('Bestehende Verfahren').fill('31.12.2029');
    await secretariat
      .getByLabel('Finanzierung')
      .fill('Das Land trägt die Kosten der zentralen Schnittstelle bis 2029.');
    await secretariat.getByRole('button', { name: 'Zusage hinzufügen' }).click();
    const commitment = secretariat.getByRole('group', { name: 'Zusage 1' });
    await commitment.getByLabel('Was wird zugesagt?').fill('Zentraler Rückkanal im Servicekonto.NRW');
    await commitment
      .getByLabel('Wer sagt es zu?')
      .selectOption('Ministerium für Heimat, Kommunales, Bau und Digitalisierung');
    await commitment.getByLabel('Bis wann?').fill('30. Juni 2027');
    await secretariat.getByRole('radio', { name: /wenn sie ihn freigibt/ }).check();
    await secretariat.getByRole('button', { name: 'Neue Fassung speichern' }).click();
    await secretariat.goto(item);
    await confirmAct(secretariat, 'Vorlage einbringen');
    await expect(secretariat.getByText('Bindet nur Kommunen, die beitreten')).toBeVisible();
  });

  await test.step('the meeting is opened, attendance recorded, quorum shown by bench', async () => {
    await secretariat.goto(item.replace(/\/top\/.*$/, '/leiten'));
    await secretariat.getByRole('button', { name: 'Alle als anwesend eintragen' }).click();
    await confirmAct(secretariat, 'Sitzung eröffnen');
    await expect(secretariat.getByText('19 von 19 Stimmberechtigten sind da')).toBeVisible();
    await secretariat.getByRole('button', { name: new RegExp(`^Aufrufen ${topic}`) }).click();
    await expect(secretariat.getByRole('heading', { level: 2, name: new RegExp(topic) })).toBeVisible();
  });

  const members = await Promise.all(voters.map((name) => signedIn(browser, name)));
  await Promise.all(members.map((member) => member.goto(item)));

  await test.step('a ballot opens under a named rule; members follow without reload and vote', async () => {
    await secretariat.goto(item);
    await secretariat.getByRole('link', { name: 'Abstimmung vorbereiten' }).click();
    await secretariat.getByRole('radio', { name: /Mehrheit in beiden Bänken/ }).check();
    await secretariat.getByRole('radio', { name: 'Namentlich' }).check();
    await confirmAct(secretariat, 'Abstimmung eröffnen');
    for (const [position, member] of members.entries()) {
      await vote(member, position === 0 ? 'Nein' : 'Ja');
    }
    await expect(secretariat.getByText(`${voters.length} von 19 Anwesenden`)).toBeVisible();
  });

  await test.step('it closes, is certified, and says why', async () => {
    await confirmAct(secretariat, 'Abstimmung schließen');
    await confirmAct(secretariat, 'Ergebnis feststellen');
    await expect(secretariat.getByText(/^Angenommen: /)).toBeVisible();
    await expect(secretariat.getByText('Mehrheit der Bank Kommunen')).toBeVisible();
    for (const member of members) await expect(member.getByText(/^Angenommen: /)).toBeVisible();
  });

  await test.step('it is resolution 2026/01 and is published to the register', async () => {
    await secretariat.goto('/register/2026-01');
    await confirmAct(secretariat, 'Im Register veröffentlichen', 'Veröffentlichen');
    await secretariat.goto('/register');
    await expect(secretariat.getByRole('link', { name: new RegExp(`2026/01.*${topic}`) })).toBeVisible();
  });

  await test.step('a municipality accedes; for it a duty arises, and it reports', async () => {
    const municipality = await signedIn(browser, 'Meldestelle Leopoldshöhe');
    await municipality.goto('/register/2026-01');
    await confirmAct(municipality, 'Beitritt erklären');
    await municipality.goto('/haus/05766048');
    await municipality.getByRole('button', { name: new RegExp(`^Stand melden.*${topic}`) }).click();
    await municipality.getByRole('radio', { name: 'In Arbeit' }).check();
    await municipality.getByLabel('Seit wann ist das so?').fill('1. März 2026');
    await municipality.getByRole('textbox', { name: /^Produkt/ }).fill('Formularserver');
    await municipality.getByRole('button', { name: 'Stand melden', exact: true }).click();
    await expect(municipality.getByText('seit 1. März 2026').first()).toBeVisible();
  });

  await test.step('closing the meeting composes the minutes', async () => {
    await secretariat.goto(item.replace(/\/top\/.*$/, '/leiten'));
    await confirmAct(secretariat, 'Sitzung schließen');
    await secretariat.goto(item.replace(/\/top\/.*$/, '/niederschrift'));
    await expect(secretariat.getByRole('textbox', { name: new RegExp(topic) })).toHaveValue(
      /Nummer 2026\/01/,
    );
  });
});

async function vote(member: Page, choice: 'Ja' | 'Nein'): Promise<void> {
  await member.getByRole('radio', { name: choice, exact: true }).check();
  await member.getByRole('button', { name: 'Stimme verbindlich abgeben' }).click();
  await expect(member.getByText(/Ihre Stimme/).first()).toBeVisible();
}
