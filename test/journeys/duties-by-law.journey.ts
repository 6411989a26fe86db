import { expect, test } from '@playwright/test';
import { confirmAct, goTo } from './hands.ts';
import { signedIn, visitor } from './people.ts';

test('by keyboard at 320 px: a binding federal decision becomes duties by law, with their original dates', async ({
  browser,
}) => {
  test.setTimeout(240_000);

  await test.step('the secretariat opens the session of 5 October 2017 and confirms 2017/37', async () => {
    const secretariat = await signedIn(browser, 'Geschäftsstelle IT-Kooperationsrat');
    const { page, press, choose } = secretariat;
    await goTo(secretariat, 'Planungsrat');
    await press(page.getByRole('button', { name: /^Alle \d+ Sitzungen zeigen/ }));
    await press(page.getByRole('link', { name: '24. Sitzung' }));
    await press(page.getByRole('link', { name: /Austausch im Bau- und Planungsbereich/ }).first());
    await expect(page.getByText('401 Stellen')).toBeVisible();
    await choose(page.getByRole('radio', { name: 'Stand je Stelle' }));
    await confirmAct(secretariat, 'Pflichten bestätigen');
    await expect(page.getByText('Noch keine Pflichten erfasst')).toBeHidden();
  });

  await test.step('a Gemeinde sees what binds it, why and since when, and reports', async () => {
    const municipality = await signedIn(browser, 'Meldestelle Köln');
    const { page, press, choose, write } = municipality;
    await goTo(municipality, 'Mein Haus');
    await press(page.getByRole('button', { name: /^Stand melden: XPlanung/ }).first());
    await choose(page.getByRole('radio', { name: 'Umgesetzt' }));
    await write(page.getByLabel('Seit wann ist das so?'), '05.10.2022');
    await press(page.getByRole('button', { name: 'Stand melden', exact: true }));
    await expect(page.getByText('seit 5. Oktober 2022').first()).toBeVisible();
  });

  await test.step('it says that another does not apply: only with a ground, which the secretariat reads', async () => {
    const { page, press, choose, write } = await signedIn(browser, 'Meldestelle Köln');
    await page.goto('/haus/05315000');
    const report = page.getByRole('button', { name: /^Stand melden: xdomea/ });
    await press(report);
    await choose(page.getByRole('radio', { name: 'Entfällt' }));
    await write(page.getByLabel('Notiz'), 'Die Schriftgutverwaltung liegt bei der KDN.');
    await press(page.getByRole('button', { name: 'Stand melden', exact: true }));
    const grounds = page.getByRole('group', { name: 'Warum entfällt die Pflicht?' });
    await expect(grounds.getByText('Bitte wählen Sie, warum die Pflicht entfällt.')).toBeVisible();
    await choose(grounds.getByRole('radio', { name: 'Verfahren nicht im Einsatz' }));
    await press(page.getByRole('button', { name: 'Stand melden', exact: true }));
    // The focus returns once the page has read what became of it.
    await expect(report).toBeFocused();
    await press(page.getByRole('link', { name: /^Akte xdomea/ }));
    await expect(page.getByText('Grund: Verfahren nicht im Einsatz')).toBeVisible();
    const secretariat = await signedIn(browser, 'Geschäftsstelle IT-Kooperationsrat', 'pointer');
    await secretariat.page.goto(new URL(page.url()).pathname);
    await expect(secretariat.page.getByText('Grund: Verfahren nicht im Einsatz')).toBeVisible();
  });

  await test.step('everybody sees how far the Land is', async () => {
    const everybody = await visitor(browser);
    const { page, press, write } = everybody;
    await goTo(everybody, 'Umsetzung');
    await press(page.getByRole('link', { name: 'XPlanung' }).first());
    await expect(page.getByText(/1 von 396 Gemeinden/).first()).toBeVisible();
    await goTo(everybody, 'Umsetzung');
    await press(page.getByRole('link', { name: 'Alle Kommunen' }));
    await write(page.getByRole('searchbox', { name: /^Name/ }), 'Köln');
    await expect(page.getByRole('status').filter({ hasText: '1 Kommune' })).toBeVisible();
    await press(page.getByRole('link', { name: 'Köln, Stadt' }));
    await expect(page.getByRole('heading', { level: 1, name: /Köln/ })).toBeFocused();
    await expect(page.getByText('XPlanung').first()).toBeVisible();
  });
});
