import { isArriving } from '../routing/page-title';

/** Dialogs and menus give the focus back by themselves; that comes first. */
const patienceMs = 80;

/** Whoever scrolls by hand looks where he wants to; what has the focus may leave the window then. */
const scrollingHands = ['wheel', 'touchmove', 'pointerdown'] as const;
const scrollingKeys: readonly string[] = ['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' '];

/**
 * Keeps the keyboard's place where an act removes the very control that did it: the browser would drop the focus to
 * the top of the page. It goes to the heading of what stood around that control instead.
 * @returns ends it
 */
export function keepFocus(): () => void {
  let around: Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || target.closest('[role="dialog"], [role="alertdialog"]')) return;
    around = ancestorsOf(target);
  };
  const look = () => {
    if (!isLost(around)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isLost(around)) headingNear(around)?.focus();
    }, patienceMs);
  };

  const observer = new MutationObserver(look);
  document.addEventListener('focusin', remember);
  observer.observe(document.body, { childList: true, subtree: true });
  const endSight = keepInSight();
  return () => {
    clearTimeout(timer);
    endSight();
    document.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}

/**
 * What arrives late or is drawn anew must not push what has the focus out of the window (WCAG 2.4.11), however long
 * after the focus that is.
 * @returns ends it
 */
function keepInSight(): () => void {
  let followed: Element | null = null;
  const follow = ({ target }: FocusEvent) => {
    followed = target instanceof HTMLElement ? target : null;
  };
  const letGo = () => {
    followed = null;
  };
  const letGoByKey = ({ key }: KeyboardEvent) => {
    if (scrollingKeys.includes(key)) letGo();
  };
  const show = () => {
    if (followed !== null && followed === document.activeElement) bringIntoSight(followed);
  };
  const heights = new ResizeObserver(show);
  heights.observe(document.body);
  document.addEventListener('focusin', follow);
  document.addEventListener('keydown', letGoByKey);
  for (const kind of scrollingHands) document.addEventListener(kind, letGo, { passive: true });
  return () => {
    heights.disconnect();
    document.removeEventListener('focusin', follow);
    document.removeEventListener('keydown', letGoByKey);
    for (const kind of scrollingHands) document.removeEventListener(kind, letGo);
  };
}

function bringIntoSight(element: Element): void {
  const { top, bottom, height } = element.getBoundingClientRect();
  const isWhole = top >= 0 && bottom <= innerHeight;
  const fillsWindow = height > innerHeight && top < innerHeight && bottom > 0;
  if (!isWhole && !fillsWindow) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

function ancestorsOf(element: Element): Element[] {
  const parent = element.parentElement;
  return parent === null ? [element] : [element, ...ancestorsOf(parent)];
}

/** A change of page moves the focus itself. */
function isLost([last]: readonly Element[]): boolean {
  const nowhere = document.activeElement === null || document.activeElement === document.body;
  return nowhere && last !== undefined && !last.isConnected && !isArriving();
}

function headingNear(around: readonly Element[]): HTMLElement | null {
  const places = around.filter((element) => element.isConnected);
  const [heading] = places.flatMap((place) => place.querySelector<HTMLElement>('h1, h2, h3') ?? []);
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading ?? null;
}
