import { expect, test } from '@playwright/test';
import { mailedLink } from './mailbox.ts';
import { signedIn, visitor } from './people.ts';

test('a newcomer is invited, connects the account of the authority, and signs in with it', async ({
  browser,
}) => {
  const secretariat = await signedIn(browser, 'Geschäftsstelle IT-Kooperationsrat');
  let link = '';

  await test.step('the secretariat invites somebody who is not known yet', async () => {
    const { page, press, write } = secretariat;
    await page.goto('/konto');
    await press(page.getByRole('link', { name: 'Jemanden einladen' }));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await write(page.getByLabel('Name'), 'Nele Neu');
    await write(page.getByLabel('E-Mail-Adresse'), 'nele');
    await press(page.getByRole('button', { name: 'Einladen' }));
    await expect(page.getByLabel('Name')).toHaveValue('Nele Neu');
    await write(page.getByLabel('E-Mail-Adresse'), 'nele@stadt.example');
    await press(page.getByRole('button', { name: 'Einladen' }));
    link = await mailedLink('nele@stadt.example', '/einladung');
  });

  const { page, press } = await visitor(browser, link);
  const atProvider = () => page.getByRole('button', { name: 'Als nele-4711 anmelden' });

  await test.step('the newcomer accepts, and connects the account', async () => {
    await press(page.getByRole('button', { name: 'Einladung annehmen' }));
    await expect(page.getByText(/Ihre Einladung gilt kein zweites Mal/)).toBeVisible();
    await press(page.getByRole('button', { name: 'Mit „Testbehörde“ verbinden' }));
    await atProvider().press('Enter');
    await expect(page.getByText('Das Konto ist verbunden.')).toBeVisible();
  });

  await test.step('from then on the account is enough, and leads back to the page that asked', async () => {
    await page.context().clearCookies();
    await page.goto('/konto');
    await press(page.getByRole('main').getByRole('link', { name: 'Anmelden' }));
    await press(page.getByRole('button', { name: 'Mit „Testbehörde“ anmelden' }));
    await atProvider().press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Ihr Konto' })).toBeVisible();
    await expect(page.getByText('Nele Neu').first()).toBeVisible();
  });

  await test.step('and the invitation is used up', async () => {
    const { page: stranger, press: pressAsStranger } = await visitor(browser, link);
    await pressAsStranger(stranger.getByRole('button', { name: 'Einladung annehmen' }));
    await expect(stranger.getByText(/oder sie wurde schon benutzt/)).toBeVisible();
  });
});
