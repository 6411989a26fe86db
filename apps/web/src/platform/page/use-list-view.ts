import { type RawSearch, useAddressSearch } from '../routing/use-address';

/**
 * A list's view in the address, read by the page's own function. Another filter begins at the first page.
 * @returns the values and a function that changes filters; `undefined` takes one out
 */
export function useListView<View extends { readonly nach: string | undefined }>(
  read: (raw: RawSearch) => View,
): [View, (filters: Partial<Record<keyof View, string | undefined>>) => void] {
  const [view, change] = useAddressSearch(read);
  return [view, (filters) => change({ ...filters, nach: undefined })];
}
