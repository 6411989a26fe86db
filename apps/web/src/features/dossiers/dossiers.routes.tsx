import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [page('/pflichten/$id', () => import('./dossier-page'))];
