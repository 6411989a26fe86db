import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  page('/sammelmeldung', () => import('./collective-page')),
  page('/sammelmeldung/datei', () => import('./file-page')),
  page('/zugaenge', () => import('./tokens-page')),
  page('/sammelmeldung/$id', () => import('./collective-report-page')),
  page('/haus', () => import('./houses-page')),
  page('/haus/$key/ermaechtigungen', () => import('./authorisations-page')),
  page('/haus/$key/bestaetigen', () => import('./proposals-page')),
];
