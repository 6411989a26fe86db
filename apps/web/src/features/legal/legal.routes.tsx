import { plainPage, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  plainPage('/barrierefreiheit', () => import('./accessibility-page')),
  plainPage('/datenschutz', () => import('./privacy-page')),
  plainPage('/impressum', () => import('./imprint-page')),
];
