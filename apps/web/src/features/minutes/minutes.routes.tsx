import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  page('/sitzungen/$meeting/niederschrift', () => import('./minutes-page')),
];
