import { type Browser, expect } from '@playwright/test';
import { type Hands, handsAt, type Way, windows } from './hands.ts';

/** A visitor with a browser of their own; the first address is typed, everything else is found from there. */
export async function visitor(browser: Browser, address = '/', way: Way = 'keyboard'): Promise<Hands> {
  const context = await browser.newContext({ viewport: windows[way] });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return handsAt(page, way);
}

/** A person of the demo, signed in, in a browser of their own. */
export async function signedIn(browser: Browser, name: string, way: Way = 'keyboard'): Promise<Hands> {
  const hands = await visitor(browser, '/anmelden', way);
  await signIn(hands, name);
  return hands;
}

/** On the page where one signs in. */
export async function signIn({ page, press }: Hands, name: string): Promise<void> {
  await press(page.getByRole('button', { name: new RegExp(`^${name}`) }).first());
  await expect(page.getByRole('heading', { level: 1, name: 'Was steht an?' })).toBeFocused();
}
