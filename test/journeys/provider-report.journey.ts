import { expect, test } from '@playwright/test';
import { signedIn } from './people.ts';

test('a provider reports for 46 municipalities at once and takes two back', async ({ browser }) => {
  test.setTimeout(120_000);
  const { page: provider } = await signedIn(browser, 'Meldestelle OWL-IT', 'pointer');

  await test.step('the provider chooses all duties from one standard', async () => {
    await provider.goto('/haus');
    await provider.getByRole('link', { name: 'Für viele melden' }).click();
    await provider.getByLabel('Beschluss oder Standard').selectOption('2019-53-din-91379');
    await provider.getByRole('button', { name: /^Alle 47 wählen$/ }).click();
    await provider.getByRole('checkbox', { name: /^Bad Driburg/ }).uncheck();
    await expect(provider.getByText('46 gewählt')).toBeVisible();
  });

  await test.step('says once how it is, and sees what would happen before anything does', async () => {
    await provider.getByRole('radio', { name: 'In Arbeit' }).check();
    await provider.getByLabel('Seit wann ist das so?').fill('1.3.2026');
    await provider.getByRole('textbox', { name: /^Produkt/ }).fill('Verbundverfahren');
    await provider.getByRole('button', { name: 'Meldung prüfen' }).click();
    await expect(provider.getByText('46 Pflichten werden gemeldet.')).toBeVisible();
    await provider.getByRole('button', { name: '46 Meldungen senden' }).click();
    await expect(provider.getByText('46 Meldungen sind gespeichert und gelten.')).toBeVisible();
  });

  await test.step('takes two of them back', async () => {
    await provider.getByRole('checkbox', { name: /^Augustdorf/ }).check();
    await provider.getByRole('checkbox', { name: /^Leopoldshöhe/ }).check();
    await provider.getByRole('button', { name: '2 Meldungen zurücknehmen' }).click();
    await expect(provider.getByText('zurückgenommen', { exact: true })).toHaveCount(2);
  });

  await test.step('the municipality sees who reported for it, and that it was taken back', async () => {
    const { page: municipality } = await signedIn(browser, 'Meldestelle Leopoldshöhe', 'pointer');
    await municipality.goto('/haus/05766048');
    const duty = municipality.getByRole('listitem').filter({ hasText: 'DIN 91379' });
    await duty.getByRole('button', { name: 'Verlauf' }).click();
    await expect(municipality.getByText(/Eine Meldung wurde zurückgenommen/)).toBeVisible();
    await expect(municipality.getByText(/Gemeldet vom IT-Dienstleister OWL-IT/).first()).toBeVisible();
  });
});
