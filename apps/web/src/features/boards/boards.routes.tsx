import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  page('/gremien', () => import('./boards-page')),
  page('/gremien/$slug', () => import('./board-page')),
];
