import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  page('/gremien', () => import('./boards-page')),
  page('/gremien/$slug', () => import('./board-page')),
  page('/gremien/$slug/geschaeftsordnung', () => import('./rules-page')),
  page('/gremien/$slug/geschaeftsordnung/neu', () => import('./adopt-rules-page')),
];
