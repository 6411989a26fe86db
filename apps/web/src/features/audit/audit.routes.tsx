import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  page('/verwaltung', () => import('./administration-page')),
  page('/verwaltung/pruefpfad', () => import('./trail-page')),
];
