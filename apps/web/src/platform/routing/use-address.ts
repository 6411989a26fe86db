import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

/** A `$name` of the page's path. */
export function useAddressParam(name: string): string {
  const params: Record<string, unknown> = useParams({ strict: false });
  const value = params[name];
  if (typeof value !== 'string') throw new Error(`This page's path has no $${name}`);
  return value;
}

export type RawSearch = Record<string, unknown>;

/**
 * What stands behind the question mark (filters, sorting, page), read by the page's own function, which must accept
 * anything: addresses are typed by hand, too.
 * @returns the values and a function that changes some of them; `undefined` takes one out
 */
export function useAddressSearch<Values extends object>(
  read: (raw: RawSearch) => Values,
): [Values, (change: Partial<Record<keyof Values, string | number | undefined>>) => void] {
  const raw: RawSearch = useSearch({ strict: false });
  const navigate = useNavigate();

  function change(values: Partial<Record<keyof Values, string | number | undefined>>) {
    const next = { ...raw, ...values };
    const kept = Object.fromEntries(
      Object.entries(next).filter(([, value]) => value !== undefined && value !== ''),
    );
    // Filtering is one visit to one page: the back button leads to the page before.
    void navigate({ to: '.', search: () => kept, replace: true, resetScroll: false });
  }

  return [read(raw), change];
}

/** A text from the address, or undefined. Figures arrive as numbers. */
export function searchText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** A positive whole number from the address, or the fallback. */
export function searchNumber(value: unknown, fallback: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : fallback;
}
