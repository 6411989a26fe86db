import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [page('/verwaltung/wer-darf-was', () => import('./who-may-what-page'))];
