import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [page('/verwaltung/personendaten', () => import('./personal-data-page'))];
