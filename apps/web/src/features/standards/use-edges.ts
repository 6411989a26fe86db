import { useEffect, useState } from 'react';

/** What of a scrolling box is out of sight. */
export interface Edges {
  readonly before: boolean;
  readonly after: boolean;
  readonly above: boolean;
  readonly below: boolean;
}

const none: Edges = { before: false, after: false, above: false, below: false };

/** Browsers round: a pixel out of sight is nothing. */
const slack = 1;

function edgesOf(box: HTMLElement): Edges {
  const { scrollLeft, scrollTop } = box;
  return {
    before: scrollLeft > slack,
    after: box.scrollWidth - box.clientWidth - scrollLeft > slack,
    above: scrollTop > slack,
    below: box.scrollHeight - box.clientHeight - scrollTop > slack,
  };
}

const same = (one: Edges, other: Edges) =>
  (Object.keys(one) as (keyof Edges)[]).every((edge) => one[edge] === other[edge]);

/** Browsers leave a link that is half out of sight where it is. A click is not scrolled away from under the hand. */
function showFocused({ target }: FocusEvent) {
  if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
  target.closest('li')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Which sides of a box of items go on, however it is scrolled; the item that has the focus is brought into sight. */
export function useEdges(): [ref: (box: HTMLElement | null) => void, edges: Edges] {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const [edges, setEdges] = useState(none);
  useEffect(() => {
    if (box === null) return;
    const look = () => {
      const now = edgesOf(box);
      setEdges((before) => (same(before, now) ? before : now));
    };
    const sizes = new ResizeObserver(look);
    for (const one of [box, ...box.querySelectorAll('li')]) sizes.observe(one);
    box.addEventListener('scroll', look, { passive: true });
    box.addEventListener('focusin', showFocused);
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', look);
      box.removeEventListener('focusin', showFocused);
    };
  }, [box]);
  return [setBox, edges];
}
