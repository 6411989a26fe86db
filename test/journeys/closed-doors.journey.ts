import { expect, test, type Page } from '@playwright/test';
import { signedIn, visitor } from './people.ts';

const forSomeOnly = [
  '/umsetzung/pflichten',
  '/geschaeftsstelle',
  '/verwaltung/konten',
  '/verwaltung/aemter',
  '/verwaltung/pruefpfad',
  '/verwaltung/personendaten',
  '/verwaltung/neugliederung',
  '/einladungen',
];
const forReporters = [
  '/sammelmeldung',
  '/sammelmeldung/datei',
  '/zugaenge',
  '/haus/05766048',
  '/haus/05766048/ermaechtigungen',
];

/** It says once why nothing stands here, and offers no form that the server would refuse. */
async function isClosed(page: Page, address: string, why: string) {
  await page.goto(address);
  const main = page.getByRole('main');
  await expect(main.getByText(why), address).toHaveCount(1);
  await expect(main.locator('form, input, textarea, select'), address).toHaveCount(0);
}

test('who has no business on a page reads why, once, and finds no form', async ({ browser }) => {
  test.setTimeout(120_000);
  const { page: visiting } = await visitor(browser);
  for (const address of [...forSomeOnly, ...forReporters])
    await isClosed(visiting, address, 'Bitte melden Sie sich an');
  const { page: reporting } = await signedIn(browser, 'Meldestelle Leopoldshöhe');
  for (const address of forSomeOnly)
    await isClosed(reporting, address, 'Diese Seite gehört nicht zu Ihrer Rolle');
  const { page: voting } = await signedIn(browser, 'Vertretung MHKBD');
  for (const address of [...forSomeOnly, ...forReporters])
    await isClosed(voting, address, 'Diese Seite gehört nicht zu Ihrer Rolle');
});
