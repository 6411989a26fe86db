import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  page('/standards', () => import('./standards-page')),
  page('/standards/$slug', () => import('./standard-page')),
];
