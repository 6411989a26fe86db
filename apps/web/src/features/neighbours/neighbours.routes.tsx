import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [page('/haus/$key/vergleich', () => import('./comparison-page'))];
