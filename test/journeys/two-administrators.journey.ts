import { expect, test } from '@playwright/test';
import { confirmAct, goTo } from './hands.ts';
import { signedIn } from './people.ts';

const proposal = /Revision Neu berufen/;

test('zwei Administratoren: one proposes an auditor, the other confirms, and an account is disabled', async ({
  browser,
}) => {
  const first = await signedIn(browser, 'Administration Muster');
  const second = await signedIn(browser, 'Zweite Administration Muster');

  await test.step('the first proposes, and cannot confirm', async () => {
    const { page, press, write, pick } = first;
    await goTo(first, 'Verwaltung');
    await press(page.getByRole('link', { name: 'Ämter und Vier-Augen-Prinzip' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Ämter und Vier-Augen-Prinzip' })).toBeFocused();
    await pick(page.getByLabel('Amt', { exact: true }), 'Revision');
    await write(page.getByLabel('Vor- und Nachname'), 'Revision Neu');
    await write(page.getByLabel('E-Mail-Adresse'), 'revision-neu@gremia.example');
    await press(page.getByRole('button', { name: 'Vorschlagen' }));
    await expect(page.getByText(proposal).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Zurücknehmen/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Bestätigen/ })).toHaveCount(0);
  });

  await test.step('the second finds it among what waits, and confirms', async () => {
    const { page, press } = second;
    await page.goto('/start');
    await press(page.getByRole('link', { name: proposal }));
    await expect(page.getByRole('heading', { level: 1, name: 'Ämter und Vier-Augen-Prinzip' })).toBeFocused();
    await expect(page.getByText(proposal).first()).toBeVisible();
    await confirmAct(second, /^Bestätigen/, 'Bestätigen');
    await expect(page.getByText('bestätigt', { exact: true })).toBeVisible();
  });

  await test.step('the first finds the new auditor and disables the account with a reason', async () => {
    const { page, press, write } = first;
    await page.goto('/verwaltung/konten?suche=Revision+Neu');
    await press(page.getByRole('link', { name: 'Revision Neu' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Revision Neu' })).toBeFocused();
    await press(page.getByRole('button', { name: 'Konto sperren' }));
    await expect(page.getByText('Bitte nennen Sie den Grund.')).toBeVisible();
    await write(page.getByLabel('Grund'), 'Nicht angetreten');
    await press(page.getByRole('button', { name: 'Konto sperren' }));
    await expect(page.getByText(/Gesperrt seit/)).toBeVisible();
  });

  await test.step('and reads why that account may do nothing', async () => {
    const { page, press } = first;
    await press(page.getByRole('link', { name: 'Was darf diese Person, und warum?' }));
    await expect(page.getByText('Dieses Konto ist gesperrt')).toBeVisible();
    await expect(
      page.getByText('Dafür muss man angemeldet sein, mit einem offenen Konto.').first(),
    ).toBeVisible();
  });
});
