import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  page('/sitzungen', () => import('./meetings-page')),
  page('/sitzungen/planen', () => import('./plan-meeting-page')),
  page('/sitzungen/$slug', () => import('./meeting-page')),
  page('/sitzungen/$slug/leiten', () => import('./lead-meeting-page')),
  page('/sitzungen/$slug/top/$number', () => import('./agenda-item-page')),
];
