import { expect, test } from '@playwright/test';
import { adoptAgreement } from './agreed-resolution.ts';
import { confirmAct, goTo } from './hands.ts';
import { reach } from './keyboard.ts';
import { signedIn, visitor } from './people.ts';

const title = 'Elektronischer Bescheid im Bauamt';
const hurdle = 'Für den elektronischen Bescheid fehlt die Regelung.';

test('Leopoldshöhe reports with evidence; the secretariat grants an extension and checks', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  await adoptAgreement({ number: '2026/62', title });
  const secretariat = await signedIn(browser, 'Geschäftsstelle IT-Kooperationsrat', 'pointer');
  await secretariat.page.goto('/register/2026-62');
  await confirmAct(secretariat, 'Im Register veröffentlichen', 'Veröffentlichen');
  const municipality = await signedIn(browser, 'Meldestelle Leopoldshöhe');
  const { page: house, press, write, choose } = municipality;
  const dossier = secretariat.page;

  await test.step('by keyboard: state, plan, what hinders, a file and the cost', async () => {
    await goTo(municipality, 'Mein Haus');
    await press(house.getByRole('button', { name: `Stand melden: ${title}` }));
    await choose(house.getByRole('radio', { name: 'In Arbeit' }));
    await write(house.getByLabel('Seit wann ist das so?'), '1.3.2026');
    await press(house.getByText('Plan, Hindernisse, Nachweis und Kosten angeben'));
    await write(house.getByLabel(/^Bis wann soll es umgesetzt sein/), '31.12.2030');
    await write(house.getByLabel(/^Wie viel ist geschafft/), '40');
    await choose(house.getByRole('checkbox', { name: 'Rechtslage' }));
    await write(house.getByLabel(/^Was genau/), hurdle);
    const file = { name: 'Prüfbericht.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 …') };
    await house.getByLabel(/^Dateien als Nachweis/).setInputFiles(file);
    await expect(house.getByText('Prüfbericht.pdf ist bereit und geht mit der Meldung.')).toBeVisible();
    await write(house.getByLabel(/^Einmalige Kosten/), '12.500,50');
    await press(house.getByRole('button', { name: 'Stand melden', exact: true }));
    const reported = house.getByRole('listitem').filter({ hasText: title });
    await expect(reported.getByText('seit 1. März 2026')).toBeVisible();
    await expect(house.getByRole('button', { name: `Stand melden: ${title}` })).toBeFocused();
  });

  await test.step('its dossier keeps all of it, and asks for more time', async () => {
    await press(house.getByRole('link', { name: `Akte ${title}` }));
    await expect(house.getByText('12.500,50 €')).toBeVisible();
    await expect(house.getByRole('link', { name: /Nachweis: Prüfbericht.pdf/ })).toBeVisible();
    await press(house.getByRole('button', { name: 'Mehr Zeit beantragen' }));
    await write(house.getByLabel('Bis wann?'), '31.12.2030');
    await write(house.getByLabel('Grund'), 'Wir warten auf die Verordnung.');
    await press(house.getByRole('button', { name: 'Verlängerung beantragen' }));
    await expect(house.getByText('beantragt', { exact: true })).toBeVisible();
  });

  await test.step('what it releases, everybody finds on its page, until it takes it back', async () => {
    const reader = await visitor(browser, '/kommunen/05766048', 'pointer');
    const shown = reader.page.getByRole('link', { name: /Prüfbericht.pdf/ });
    // The box shows at once what is wished; the page shows what is, so it is opened again until the act is done.
    const finds = (links: 0 | 1) =>
      expect(async () => {
        await reader.page.reload();
        await expect(reader.page.getByText(title).first()).toBeVisible();
        expect(await shown.count()).toBe(links);
      }).toPass({ timeout: 20_000 });
    await finds(0);
    const release = house.getByRole('checkbox', { name: 'Prüfbericht.pdf öffentlich zeigen' });
    await choose(release);
    await expect(release).toBeEnabled();
    await finds(1);
    await reach(house, release);
    await house.keyboard.press('Space');
    await expect(release).not.toBeChecked();
    await finds(0);
  });

  await test.step('the secretariat finds the legal hurdle, reads the evidence and grants', async () => {
    await dossier.goto('/umsetzung/2026-62');
    await expect(dossier.getByText(hurdle)).toBeVisible();
    await dossier.getByRole('list', { name: 'Hürden im Recht' }).getByRole('link').click();
    const [download] = await Promise.all([
      dossier.waitForEvent('download'),
      dossier.getByRole('link', { name: /Nachweis: Prüfbericht.pdf/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Prüfbericht.pdf');
    await dossier.getByRole('button', { name: 'Verlängerung gewähren' }).click();
    await expect(dossier.getByText('gewährt', { exact: true })).toBeVisible();
    await expect(dossier.getByText('Frist verlängert', { exact: true }).first()).toBeVisible();
  });

  await test.step('once it is implemented, the secretariat checks whether that is plausible', async () => {
    await press(house.getByRole('link', { name: 'Stand melden', exact: true }));
    await expect(house.getByRole('button', { name: `Stand melden: ${title}` })).toBeFocused();
    await choose(house.getByRole('radio', { name: 'Umgesetzt' }));
    await press(house.getByRole('button', { name: 'Stand melden', exact: true }));
    await expect(
      house.getByRole('list', { name: 'Erledigt' }).getByRole('link', { name: title, exact: true }),
    ).toBeVisible();
    await expect(house.getByRole('button', { name: `Stand melden: ${title}` })).toBeFocused();
    await expect(house.getByRole('radio', { name: 'Umgesetzt' })).toHaveCount(0);
    await dossier.reload();
    await dossier.getByRole('button', { name: 'Prüfung festhalten' }).click();
    await dossier.getByRole('button', { name: 'Prüfung festhalten' }).click();
    await expect(dossier.getByText('umgesetzt und plausibilisiert', { exact: true }).first()).toBeVisible();
  });
});
