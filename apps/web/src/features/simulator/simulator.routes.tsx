import { plainPage, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [plainPage('/simulator', () => import('./simulator-page'))];
