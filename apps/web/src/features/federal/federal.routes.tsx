import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  page('/planungsrat', () => import('./federal-page')),
  page('/planungsrat/$number', () => import('./federal-session-page')),
  page('/planungsrat/beschluesse/$slug', () => import('./federal-decision-page')),
];
