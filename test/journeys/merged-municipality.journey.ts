import { expect, test } from '@playwright/test';
import { signedIn, visitor } from './people.ts';

const former = { key: '05374020', name: 'Lindlar' };
const next = { key: '05374991', name: 'Lindlar-Engelskirchen' };

test('a merged municipality keeps its history, and its old address leads to the new one', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { page: everybody } = await visitor(browser, `/kommunen/${former.key}`, 'pointer');
  const duties = everybody.getByRole('list', { name: 'Pflichten' });
  await expect(duties.getByRole('listitem').first()).toBeVisible();
  const before = await duties.getByRole('listitem').allInnerTexts();

  await test.step('the secretariat writes what has changed, looks at it and records it', async () => {
    const { page } = await signedIn(browser, 'Geschäftsstelle IT-Kooperationsrat', 'pointer');
    await page.goto('/kommunen');
    await page.getByRole('link', { name: 'Neugliederung eintragen' }).click();
    const lines = page.getByLabel('Eine Änderung je Zeile');
    await lines.fill(`aufgegangen;${former.key};${next.key};;1.11.2026;Gesetz (Beispiel)`);
    await page.getByRole('button', { name: 'Zeilen prüfen' }).click();
    await expect(page.getByText(/Die Nachfolgerin gibt es noch nicht/)).toBeVisible();
    await lines.fill(`aufgegangen;${former.key};${next.key};${next.name};1.11.2026;Gesetz (Beispiel)`);
    await page.getByRole('button', { name: 'Zeilen prüfen' }).click();
    await page.getByRole('button', { name: '1 Änderung eintragen' }).click();
    await expect(page.getByText('Die Neugliederung ist eingetragen.')).toBeVisible();
  });

  await test.step('everybody who comes by the old address finds the new municipality with all its duties', async () => {
    await everybody.goto(`/kommunen/${former.key}`);
    await expect(everybody.getByRole('heading', { level: 1, name: next.name })).toBeVisible();
    await expect(everybody).toHaveURL(new RegExp(`/kommunen/${next.key}`));
    await expect(
      everybody.getByText(`Lindlar ist am 1. November 2026 in ${next.name} aufgegangen`),
    ).toBeVisible();
    expect(await duties.getByRole('listitem').allInnerTexts()).toEqual(before);
    await expect(
      everybody.getByRole('list', { name: 'Früher' }).getByText(`Schlüssel ${former.key}`),
    ).toBeVisible();
  });
});
