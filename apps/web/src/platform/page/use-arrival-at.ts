import { useEffect } from 'react';

/** Moves the focus to one part of a page that has just opened for its sake, after the page moved it to its heading. */
export function useArrivalAt(id: string | null): void {
  useEffect(() => {
    if (id === null) return undefined;
    const frame = requestAnimationFrame(() => {
      const place = document.getElementById(id);
      if (place === null) return;
      if (place.tabIndex < 0) place.tabIndex = -1;
      place.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [id]);
}
