import { expect, type Locator, type Page } from '@playwright/test';
import type { Hands } from './hands.ts';

/** More Tab stops than any page of the journeys has between two things that are done one after the other. */
const mostStops = 120;
const mostArrows = 40;

/** The keyboard alone: nothing is clicked, and nothing gets the focus but by a key. */
export function keyboardAt(page: Page): Hands {
  return {
    page,
    press: async (control) => {
      await reach(page, control);
      await page.keyboard.press('Enter');
    },
    choose: async (radio) => {
      await reach(page, radio);
      // Reached by arrows it is chosen already; reached by Tab it may be the group's first.
      await page.keyboard.press('Space');
      await expect(radio).toBeChecked();
    },
    write: async (field, text) => {
      await reach(page, field);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    pick: async (select, option) => {
      await reach(page, select);
      await page.keyboard.press('Home');
      const chosen = select.locator('option:checked');
      for (let count = 0; (await chosen.innerText()).trim() !== option; count += 1) {
        if (count === mostArrows)
          throw new Error(`„${option}“ is not among the ${mostArrows} first options.`);
        await page.keyboard.press('ArrowDown');
      }
    },
  };
}

/** Goes there with Tab or Shift+Tab, and within a group of radio buttons with the arrows. */
export async function reach(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  const passed: string[] = [];
  for (let stop = 0; stop <= mostStops; stop += 1) {
    const { key, name } = await control.evaluate(nextKey);
    if (key === null) return expectSeen(page, control);
    passed.push(name);
    await page.keyboard.press(key);
  }
  throw new Error(
    `Not reached in ${mostStops} stops: ${control}. The last ones: ${passed.slice(-8).join(' › ')}`,
  );
}

/** Runs in the page: the key that leads on to this element, null once it has the focus. */
function nextKey(wanted: Element): { key: string | null; name: string } {
  const here = document.activeElement ?? document.body;
  const name = `${here.tagName} ${(here.getAttribute('aria-label') ?? here.textContent ?? '').trim().slice(0, 40)}`;
  if (here === wanted) return { key: null, name };
  const isBehind = (wanted.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const sameGroup =
    here instanceof HTMLInputElement &&
    wanted instanceof HTMLInputElement &&
    here.type === 'radio' &&
    here.name !== '' &&
    here.name === wanted.name;
  if (sameGroup) return { key: isBehind ? 'ArrowDown' : 'ArrowUp', name };
  return { key: isBehind || here === document.body ? 'Tab' : 'Shift+Tab', name };
}

/** What has the focus shows it with a ring, in sight and under nothing else (WCAG 2.4.7, 2.4.11). */
async function expectSeen(page: Page, control: Locator): Promise<void> {
  const look = () => control.evaluate(lookOfFocus);
  await expect
    .poll(look, { message: `focus on ${control} at ${page.url()}` })
    .toEqual({ ring: true, inSight: true });
}

/** Runs in the page. */
function lookOfFocus(element: Element): { ring: boolean; inSight: boolean } {
  // A card shows the focus of the link that stands for it, a label that of its radio button.
  const around = (one: Element | null, levels: number): Element[] =>
    one === null || levels === 0 ? [] : [one, ...around(one.parentElement, levels - 1)];
  const drawnBy = [...around(element, 5), element.nextElementSibling];
  const ring = drawnBy.some((one) => {
    if (one === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const shown = element.closest('label') ?? element;
  const box = shown.getBoundingClientRect();
  const middle = {
    x: box.left + box.width / 2,
    y: Math.max(0, box.top) + Math.min(box.height, innerHeight) / 2,
  };
  const top = document.elementFromPoint(middle.x, middle.y);
  const inSight = top !== null && (shown.contains(top) || top.contains(shown));
  return { ring, inSight };
}
