import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { TOTP } from 'otpauth';
import { expectAccessible } from './accessible.ts';
import { confirmAct } from './hands.ts';
import { mailedLink } from './mailbox.ts';
import { signedIn, visitor } from './people.ts';

const address = 'carla@stadt.example';

test('an account from the invitation by mail, over one-time codes and its data, to its end', async ({
  browser,
}) => {
  const admin = await signedIn(browser, 'Administration Muster', 'pointer');
  let secret = '';

  await test.step('the administration invites, and the link goes by mail and to nobody else', async () => {
    const { page, press, write } = admin;
    await page.goto('/einladungen');
    await write(page.getByLabel('Name'), 'Carla Code');
    await write(page.getByRole('textbox', { name: 'E-Mail-Adresse' }), address);
    await press(page.getByRole('button', { name: 'Einladen' }));
    await expect(page.getByText(address).first()).toBeVisible();
    await expect(page.getByText(/\/einladung#/)).toHaveCount(0);
  });

  const { page, press, write } = await visitor(browser, await mailedLink(address, '/einladung'), 'pointer');

  await test.step('the invited person accepts and sets up codes of an app', async () => {
    await press(page.getByRole('button', { name: 'Einladung annehmen' }));
    await press(page.getByRole('button', { name: 'Einmalcodes einrichten' }));
    secret = await page.locator('code.invitation-link').innerText();
    await expectAccessible(page);
    await write(page.getByRole('textbox', { name: 'Einmalcode' }), codeOf(secret, 0));
    await press(page.getByRole('button', { name: 'Code bestätigen' }));
    await expect(page.getByText('Eingerichtet: Sie können sich')).toBeVisible();
  });

  await test.step('comes back to the same page with a link by mail and the next code', async () => {
    await page.context().clearCookies();
    await page.goto('/konto');
    await press(page.getByRole('main').getByRole('link', { name: 'Anmelden' }));
    await press(page.getByText('Mit Link per E-Mail und Einmalcode'));
    await write(page.getByRole('textbox', { name: 'E-Mail-Adresse' }), address);
    await press(page.getByRole('button', { name: 'Link anfordern' }));
    await expect(page.getByText('Bitte sehen Sie in Ihr Postfach')).toBeVisible();
    await page.goto(await mailedLink(address, '/anmelden/code'));
    await write(page.getByRole('textbox', { name: 'Einmalcode' }), codeOf(secret, 1));
    await press(page.getByRole('button', { name: 'Anmelden', exact: true }).last());
    await expect(page.getByRole('heading', { level: 1, name: 'Ihr Konto' })).toBeVisible();
  });

  await test.step('reads everything that is stored, and takes it along', async () => {
    const download = page.waitForEvent('download');
    await press(page.getByRole('link', { name: 'Als JSON laden' }));
    const file = await readFile(await (await download).path(), 'utf8');
    expect(file).toContain(address);
    expect(file).not.toContain(secret);
    await press(page.getByRole('link', { name: 'Lesen und drucken' }));
    await expect(page.getByText(address).first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the administration erases the account, with a reason', async () => {
    const { page, press, write } = admin;
    await page.goto('/verwaltung/personendaten');
    await write(page.getByLabel('E-Mail-Adresse der Person'), address);
    await press(page.getByRole('button', { name: 'Konto suchen' }));
    await expect(page.getByRole('heading', { name: 'Auskunft über Carla Code' })).toBeVisible();
    await expectAccessible(page);
    await press(page.getByRole('button', { name: 'Konto löschen' }));
    await write(page.getByRole('alertdialog').getByLabel('Begründung'), 'Antrag vom 20. November 2026');
    await press(page.getByRole('button', { name: 'Endgültig löschen' }));
    await expect(page.getByText(/Das Konto ist gelöscht, seit/)).toBeVisible();
    await expect(page.getByText(address)).toHaveCount(0);
  });

  await test.step('and whoever had it is signed out', async () => {
    await page.goto('/konto');
    await expect(page.getByText('Dafür melden Sie sich bitte an')).toBeVisible();
  });
});

test('who lost a device signs out everywhere', async ({ browser }) => {
  const [here, lost] = await Promise.all([1, 2].map(() => signedIn(browser, 'Vertretung MLV', 'pointer')));
  if (here === undefined || lost === undefined) throw new Error('Two browsers were asked for');
  await here.page.goto('/konto');
  await confirmAct(here, 'Überall abmelden');
  await expect(here.page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeFocused();
  await lost.page.goto('/konto');
  await expect(lost.page.getByText('Dafür melden Sie sich bitte an')).toBeVisible();
});

/** The code of the app, so many steps from now: none is used twice, the next one is taken already. */
function codeOf(secret: string, steps: number): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });
}
