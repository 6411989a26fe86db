import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  page('/vorlagen/neu', () => import('./draft-proposal-page')),
  page('/vorlagen/$id', () => import('./proposal-page')),
  page('/vorlagen/$id/bearbeiten', () => import('./revise-proposal-page')),
];
