import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  page('/gremien/$slug/aemter', () => import('./board-offices-page')),
  page('/haus/$key/meldestelle', () => import('./reporters-page')),
  page('/verwaltung/konten', () => import('./accounts-page')),
  page('/verwaltung/konten/$id', () => import('./person-page')),
  page('/verwaltung/aemter', () => import('./four-eyes-page')),
];
