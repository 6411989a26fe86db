import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  page('/standards', () => import('./standards-page')),
  page('/standards/agenda', () => import('./agenda-page')),
  page('/standards/bedarf', () => import('./report-need-page')),
  page('/standards/$slug', () => import('./standard-page')),
];
