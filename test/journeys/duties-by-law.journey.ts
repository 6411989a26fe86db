import { expect, test } from '@playwright/test';
import { confirmAct, signedIn } from './people.ts';

test('a binding federal decision becomes duties by law, with their original dates', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  const secretariat = await signedIn(browser, 'Geschäftsstelle IT-Kooperationsrat');

  await test.step('the secretariat opens the session of 5 October 2017 and confirms 2017/37', async () => {
    await secretariat.goto('/planungsrat/24');
    await secretariat
      .getByRole('link', { name: /Austausch im Bau- und Planungsbereich/ })
      .first()
      .click();
    await expect(secretariat.getByText('401 Stellen')).toBeVisible();
    await secretariat.getByRole('radio', { name: 'Stand je Stelle' }).check();
    await confirmAct(secretariat, 'Pflichten bestätigen');
    await expect(secretariat.getByText('Noch keine Pflichten erfasst')).toBeHidden();
  });

  await test.step('a Gemeinde sees what binds it, why and since when, and reports', async () => {
    const municipality = await signedIn(browser, 'Meldestelle Köln');
    await municipality.goto('/haus/05315000');
    const duty = municipality.getByRole('button', { name: /^Stand melden: XPlanung/ }).first();
    await duty.click();
    await municipality.getByRole('radio', { name: 'Umgesetzt' }).check();
    await municipality.getByLabel('Seit wann ist das so?').fill('05.10.2022');
    await municipality.getByRole('button', { name: 'Stand melden', exact: true }).click();
    await expect(municipality.getByText('seit 5. Oktober 2022').first()).toBeVisible();
  });

  await test.step('everybody sees how far the Land is', async () => {
    await page.goto('/umsetzung');
    await page.getByRole('link', { name: 'XPlanung' }).first().click();
    await expect(page.getByText(/1 von 396 Gemeinden/).first()).toBeVisible();
    await page.goto('/kommunen/05315000');
    await expect(page.getByText('XPlanung').first()).toBeVisible();
  });
});
