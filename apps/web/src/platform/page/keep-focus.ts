import { isArriving } from '../routing/page-title';

/** Dialogs and menus give the focus back by themselves; that comes first. */
const patienceMs = 80;

/** What an act changed has then found its place on the page. */
const settledMs = 300;

/**
 * Keeps the keyboard's place where an act removes the very control that did it: the browser would drop the focus to
 * the top of the page. It goes to the heading of what stood around that control instead.
 * @returns ends it
 */
export function keepFocus(): () => void {
  let around: Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sight: ReturnType<typeof setTimeout> | undefined;

  const remember = ({ target }: FocusEvent) => {
    clearTimeout(sight);
    if (target instanceof Element) sight = setTimeout(() => keepInSight(target), settledMs);
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
  return () => {
    clearTimeout(timer);
    clearTimeout(sight);
    document.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}

/** A page that is drawn anew must not push what has the focus out of the window (WCAG 2.4.11). */
function keepInSight(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (document.activeElement !== element || (bottom > 0 && top < innerHeight)) return;
  element.scrollIntoView({ block: 'nearest' });
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
