import { type ConsoleMessage, expect, type Page, test } from '@playwright/test';
import { axeFindings } from './accessible.ts';
import { handsAt } from './hands.ts';
import { signIn } from './people.ts';

const publicPages = [
  '/',
  '/anmelden',
  '/anmelden/code',
  '/einladung',
  '/gremien',
  '/gremien/it-kooperationsrat',
  '/gremien/it-kooperationsrat/geschaeftsordnung',
  '/sitzungen',
  '/planungsrat',
  '/planungsrat/52',
  '/planungsrat/beschluesse/2017-37',
  '/register',
  '/register/digitalbeirat-2026-01',
  '/umsetzung',
  '/umsetzung/2017-39-xdomea',
  '/kommunen/05766040',
  '/standards',
  '/standards/xbau',
  '/standards/agenda',
  '/simulator',
  '/barrierefreiheit',
  '/datenschutz',
  '/impressum',
  '/gibt-es-nicht',
];

const pagesOf = {
  'Geschäftsstelle IT-Kooperationsrat': [
    '/start',
    '/geschaeftsstelle',
    '/gremien/it-kooperationsrat/aemter',
    '/umlauf',
    '/umsetzung/pflichten',
    '/einladungen',
  ],
  'Meldestelle Leopoldshöhe': [
    ...['/start', '/haus/05766048', '/haus/05766048/ermaechtigungen', '/haus/05766048/vergleich'],
    '/haus/05766048/meldestelle',
  ],
  'Meldestelle OWL-IT': ['/haus', '/sammelmeldung', '/sammelmeldung/datei', '/zugaenge'],
  'Meldestelle Bad Driburg': ['/haus/05762004/bestaetigen'],
  'Vertretung MHKBD': ['/start', '/umlauf', '/konto'],
  'Auditorin Muster': ['/verwaltung', '/verwaltung/pruefpfad', '/verwaltung/wer-darf-was'],
  'Administration Muster': [
    ...['/verwaltung', '/verwaltung/konten', '/verwaltung/konten?suche=leopoldshöhe', '/verwaltung/aemter'],
    ...['/verwaltung/wer-darf-was?suche=muster', '/verwaltung/personendaten'],
  ],
};

type Look = Parameters<Page['emulateMedia']>[0];
const asUsual: Look = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' };
/** How a page is looked at, in windows of each of the widths that the configuration gives. */
const looks = new Map<string, readonly (readonly [name: string, media: Look])[]>([
  [
    'desktop',
    [
      ['light', asUsual],
      ['dark', { ...asUsual, colorScheme: 'dark', reducedMotion: 'reduce' }],
      ['forced colours', { ...asUsual, forcedColors: 'active', reducedMotion: 'reduce' }],
    ],
  ],
  ['reflow-320', [['light', asUsual]]],
]);

for (const path of publicPages) {
  test(`${path} can be used by everybody`, async ({ page }, { project }) => {
    await expectUsable(page, path, project.name);
  });
}

for (const [person, paths] of Object.entries(pagesOf)) {
  test(`the pages of ${person} can be used by everybody`, async ({ page }, { project }) => {
    test.setTimeout(180_000);
    await page.goto('/anmelden');
    await signIn(handsAt(page, 'pointer'), person);
    for (const path of paths) await expectUsable(page, path, project.name);
  });
}

async function expectUsable(page: Page, path: string, width: string): Promise<void> {
  const wanted = looks.get(width);
  if (wanted === undefined) throw new Error(`Nobody says how ${width} is looked at.`);
  const complaints: string[] = [];
  const listen = (message: ConsoleMessage) => {
    if (message.type() === 'error') complaints.push(message.text());
  };
  page.on('console', listen);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  for (const [name, media] of wanted) {
    await page.emulateMedia(media);
    await page.evaluate(untilStill);
    expect.soft(await axeFindings(page), `${path}, ${name}: axe`).toEqual([]);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(tooWide, `${path}, ${name}: the page scrolls sideways`).toBeLessThanOrEqual(0);
    expect.soft(await overlaps(page), `${path}, ${name}: text covers text`).toEqual([]);
  }
  expect.soft(complaints, `${path}: console`).toEqual([]);
  page.off('console', listen);
}

/** Until colours have changed; what never ends, or not within two seconds, is not waited for. */
async function untilStill(): Promise<void> {
  const isChanging = ({ effect, playState }: Animation) =>
    playState === 'running' && effect?.getComputedTiming().endTime !== Infinity;
  for (let rounds = 0; rounds < 40 && document.getAnimations().some(isChanging); rounds += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Pairs of visible texts whose lines lie on each other, which axe does not see. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hidden = '.visually-hidden, .skip-link, option, svg';
    // What stays in place while the page scrolls passes over the text by design.
    const staysInPlace = (element: Element | null): boolean =>
      element !== null &&
      (['fixed', 'sticky'].includes(getComputedStyle(element).position) ||
        staysInPlace(element.parentElement));
    // What is scrolled out of a box is not seen, wherever it would lie.
    const seenOf = (box: DOMRect, element: Element | null): DOMRect => {
      if (element === null) return box;
      const { overflowX, overflowY } = getComputedStyle(element);
      if (overflowX === 'visible' && overflowY === 'visible') return seenOf(box, element.parentElement);
      const window = element.getBoundingClientRect();
      const left = Math.max(box.left, window.left);
      const top = Math.max(box.top, window.top);
      const width = Math.max(0, Math.min(box.right, window.right) - left);
      const height = Math.max(0, Math.min(box.bottom, window.bottom) - top);
      return seenOf(new DOMRect(left, top, width, height), element.parentElement);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: { box: DOMRect; text: string }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (parent === null || text === '' || parent.closest(hidden) !== null) continue;
      if (staysInPlace(parent)) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const whole of range.getClientRects()) {
        const box = seenOf(whole, parent);
        if (box.width > 2 && box.height > 2) lines.push({ box, text: text.slice(0, 30) });
      }
    }
    return lines.flatMap((one, index) =>
      lines.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const height = Math.min(one.box.height, other.box.height);
        return across > 3 && down > 0.35 * height ? [`${one.text} × ${other.text}`] : [];
      }),
    );
  });
}
