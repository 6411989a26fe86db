import { useEffect } from 'react';

let arrived = false;

/** Called by the router when another page opens; the next title that is set then takes the focus to its heading. */
export function arriveAtNewPage(): void {
  arrived = true;
}

/** Whether another page is opening, whose heading will take the focus. */
export function isArriving(): boolean {
  return arrived;
}

/** Title of the browser tab; after a change of page the focus moves to the h1, which is then read out. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Gremia' ? title : `${title} – Gremia`;
    if (!arrived) return;
    const heading = document.querySelector('h1');
    if (!heading) return;
    arrived = false;
    heading.setAttribute('tabindex', '-1');
    heading.focus({ preventScroll: true });
  }, [title]);
}
