import { expect, test } from '@playwright/test';
import { visitor } from './people.ts';

const nobodysId = '00000000-0000-7000-8000-000000000000';

const addresses = [
  '/gibt-es-nicht',
  '/gremien/gibt-es-nicht',
  '/sitzungen/gibt-es-nicht',
  '/sitzungen/gibt-es-nicht/top/1',
  `/abstimmungen/${nobodysId}`,
  '/planungsrat/999',
  '/planungsrat/beschluesse/9999-99',
  '/register/9999-99',
  '/umsetzung/gibt-es-nicht',
  '/kommunen/00000000',
  '/standards/gibt-es-nicht',
];

test('an address that names nothing says so and leads on', async ({ browser }) => {
  test.setTimeout(120_000);
  const { page } = await visitor(browser);
  for (const address of addresses) {
    await page.goto(address);
    const heading = page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' });
    await expect(heading, address).toBeVisible();
    await expect(page, address).toHaveTitle(/^Diese Seite gibt es nicht/);
  }
});
