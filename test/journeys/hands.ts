import { expect, type Locator, type Page } from '@playwright/test';
import { keyboardAt } from './keyboard.ts';

/** What a person does at a page. A story is told with these alone, so that it can be walked either way. */
export interface Hands {
  readonly page: Page;
  /** A button, or a link to follow. */
  press(control: Locator): Promise<void>;
  choose(radio: Locator): Promise<void>;
  /** Replaces what stands in a field. */
  write(field: Locator, text: string): Promise<void>;
  pick(select: Locator, option: string): Promise<void>;
}

export type Way = 'keyboard' | 'pointer';

/** Where people sit: by keyboard alone in the narrowest window that WCAG 1.4.10 names, or with a mouse at a desk. */
export const windows: Readonly<Record<Way, { width: number; height: number }>> = {
  keyboard: { width: 320, height: 800 },
  pointer: { width: 1280, height: 900 },
};

export function handsAt(page: Page, way: Way): Hands {
  return way === 'keyboard' ? keyboardAt(page) : pointerAt(page);
}

function pointerAt(page: Page): Hands {
  return {
    page,
    press: (control) => control.click(),
    choose: (radio) => radio.check(),
    write: (field, text) => field.fill(text),
    pick: async (select, option) => void (await select.selectOption(option)),
  };
}

/** Presses a button that asks once what follows, and confirms. */
export async function confirmAct(
  { page, press }: Hands,
  label: string | RegExp,
  confirmation: string | RegExp = label,
): Promise<void> {
  await press(page.getByRole('button', { name: label }).first());
  const dialog = page.getByRole('alertdialog');
  await press(dialog.getByRole('button', { name: confirmation }));
  await expect(dialog).toBeHidden();
}

/** Goes to one of the places of the navigation, which a narrow window keeps behind a button. */
export async function goTo({ page, press }: Hands, place: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menü' });
  if (await menu.isVisible()) await press(menu);
  const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' });
  await press(navigation.getByRole('link', { name: place, exact: true }));
  await expect(menu.and(page.locator('[aria-expanded=true]'))).toBeHidden();
  // The page before stays until the next one is there, which then takes the focus: its links are not this page's.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}
