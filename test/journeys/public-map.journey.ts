import { expect, test } from '@playwright/test';
import { goTo } from './hands.ts';
import { reach } from './keyboard.ts';
import { visitor } from './people.ts';

test('by keyboard at 320 px: everybody reads the map of a decision, its table and its file', async ({
  browser,
}) => {
  const everybody = await visitor(browser);
  const { page, press } = everybody;
  const map = page.getByRole('listbox', { name: 'Gemeinden nach Stand' });
  let told = '';

  await test.step('the map is one stop, and the arrows lead from neighbour to neighbour', async () => {
    await goTo(everybody, 'Umsetzung');
    await press(page.getByRole('link', { name: /^xdomea/ }).first());
    await expect(page.getByRole('heading', { level: 1, name: 'xdomea' })).toBeFocused();
    await reach(page, map);
    const before = await current();
    await page.keyboard.press('ArrowRight');
    await expect.poll(current).not.toBe(before);
    await page.keyboard.press('ArrowDown');
    told = await current();
    expect(told).toMatch(/^.+: .+/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(map).toBeFocused();
    expect(await current()).toBe(told);
  });

  await test.step('the table beside it says the same', async () => {
    await press(page.getByText('Karte als Tabelle zeigen'));
    const [name = '', words = ''] = told.split(': ');
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
    await expect(row).toContainText(words);
  });

  await test.step('the file says it, too, with its date, its basis and its source', async () => {
    const address = await page.getByRole('link', { name: 'Karte als CSV laden' }).getAttribute('href');
    const text = await (await page.request.get(address ?? '')).text();
    const [name = '', words = ''] = told.split(': ');
    const line = text.split('\r\n').find((one) => one.split(';')[1] === name) ?? '';
    expect(line).toContain(words.split(',')[0]);
    expect(line).toMatch(
      /;\d\d\.\d\d\.\d{4};\d+ von \d+ Gemeinden und Kreisen haben gemeldet;eigene Angaben/,
    );
  });

  await test.step('Enter opens the page of the municipality', async () => {
    await reach(page, map);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/kommunen\/05\d{6}$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  /** What is said of the area where the reader is. */
  async function current(): Promise<string> {
    const id = await map.getAttribute('aria-activedescendant');
    return (await page.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? '';
  }
});
