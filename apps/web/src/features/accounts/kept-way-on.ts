const memory = 'gremia.wayOn';
/** As long as the link of the mail holds. */
const minutes = 15;

/** Keeps in this browser where somebody goes on who comes back by a link of a mail: the link opens a page of its own. */
export function keepWayOn(href: string): void {
  try {
    localStorage.setItem(memory, JSON.stringify({ href, until: Date.now() + minutes * 60_000 }));
  } catch {
    // A browser that keeps nothing begins where everybody begins.
  }
}

/** What was kept, once; null where it is too old, not there, or no page of ours. */
export function takeWayOn(): string | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(memory) ?? 'null');
    localStorage.removeItem(memory);
    return isKept(kept) && kept.until > Date.now() && /^\/(?![/\\])/.test(kept.href) ? kept.href : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is { href: string; until: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'href' in value &&
    typeof value.href === 'string' &&
    'until' in value &&
    typeof value.until === 'number'
  );
}
