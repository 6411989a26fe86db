import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [page('/geschaeftsstelle', () => import('./cockpit-page'))];
