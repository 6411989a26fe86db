import { expect, test } from 'vitest';
import { visiblePages } from './pagination';

test('paging shows first, last and the neighbours; a gap never hides a single page', () => {
  expect(visiblePages(4, 14)).toEqual([1, 2, 3, 4, 5, 0, 14]);
  expect(visiblePages(8, 14)).toEqual([1, 0, 7, 8, 9, 0, 14]);
  expect(visiblePages(1, 2)).toEqual([1, 2]);
});
