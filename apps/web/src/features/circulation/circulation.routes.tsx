import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  page('/umlauf', () => import('./circulations-page')),
  page('/umlauf/neu', () => import('./start-circulation-page')),
  page('/umlauf/$id', () => import('./circulation-page')),
];
