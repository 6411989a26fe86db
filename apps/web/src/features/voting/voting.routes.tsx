import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  page('/abstimmungen/neu/$itemId', () => import('./open-ballot-page')),
  page('/abstimmungen/$id', () => import('./ballot-page')),
];
