import { type Browser, expect, type Page } from '@playwright/test';

/** Opens a browser of their own for a person of the demo and signs in, with the keyboard alone. */
export async function signedIn(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/anmelden');
  const person = page.getByRole('button', { name: new RegExp(`^${name}`) }).first();
  await person.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Was steht an?' })).toBeVisible();
  return page;
}

/** Presses a button that asks once what follows, and confirms. */
export async function confirmAct(
  page: Page,
  label: string | RegExp,
  confirmation: string | RegExp = label,
): Promise<void> {
  await page.getByRole('button', { name: label }).first().click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: confirmation }).click();
  await expect(dialog).toBeHidden();
}
