import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  page('/umsetzung', () => import('./overview-page')),
  page('/umsetzung/pflichten', () => import('./tracking-page')),
  page('/umsetzung/$slug', () => import('./rollout-page')),
  page('/verwaltung/neugliederung', () => import('./body-changes-page')),
  page('/kommunen', () => import('./municipalities-page')),
  page('/kommunen/$key', () => import('./municipality-page')),
  page('/haus/$key', () => import('./house-page')),
];
