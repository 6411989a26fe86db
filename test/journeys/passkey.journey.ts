import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { withPasskeyDevice } from './passkey.ts';
import { signedIn } from './people.ts';
import { inProductDatabase } from './product-database.ts';

test('a person makes a passkey, signs in with it, and removes it after showing it once more', async ({
  browser,
}) => {
  const hands = await signedIn(browser, 'Meldestelle Leopoldshöhe');
  const { page, press, write } = hands;
  await withPasskeyDevice(page);

  await test.step('makes a passkey and gives it a name', async () => {
    await page.goto('/konto');
    await press(page.getByRole('button', { name: 'Passkey anlegen' }));
    await expect(page.getByText('Bitte geben Sie dem Passkey einen Namen.')).toBeVisible();
    await write(page.getByRole('textbox', { name: 'Name des neuen Passkeys' }), 'Dienstlaptop');
    await press(page.getByRole('button', { name: 'Passkey anlegen' }));
    await expect(page.getByRole('button', { name: 'Entfernen Dienstlaptop' })).toBeVisible();
  });

  await test.step('signs in with nothing but the passkey, where no session is left', async () => {
    await page.context().clearCookies();
    await page.goto('/anmelden');
    await press(page.getByRole('button', { name: 'Mit Passkey anmelden' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Was steht an?' })).toBeVisible();
  });

  await test.step('removes it, and is told at the door that it is no longer valid', async () => {
    await page.goto('/konto');
    const passkey = page.getByRole('button', { name: 'Entfernen Dienstlaptop' });
    await expect(passkey).toBeVisible();
    await expect(page.getByText(/zuletzt benutzt/).first()).toBeVisible();
    await sixMinutesPass();
    await press(passkey);
    await press(page.getByRole('alertdialog').getByRole('button', { name: 'Entfernen' }));
    const again = page.getByRole('alertdialog', { name: 'Bitte melden Sie sich noch einmal an' });
    await expect(again.getByRole('button', { name: 'Passkey zeigen' })).toBeEnabled();
    await expectAccessible(page);
    await press(again.getByRole('button', { name: 'Passkey zeigen' }));
    await expect(passkey).toBeHidden();
    await page.context().clearCookies();
    await page.goto('/anmelden');
    await press(page.getByRole('button', { name: 'Mit Passkey anmelden' }));
    await expect(page.getByText(/Dieser Passkey gilt hier nicht/)).toBeVisible();
  });
});

/** So long ago that the account asks who is there before it changes. */
async function sixMinutesPass(): Promise<void> {
  await inProductDatabase(
    `UPDATE session SET created = now() - interval '6 minutes', proven_at = NULL
     WHERE person_id = (SELECT id FROM person WHERE name = $1)`,
    ['Meldestelle Leopoldshöhe'],
  );
}
