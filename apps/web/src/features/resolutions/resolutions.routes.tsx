import { page, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  page('/register', () => import('./register-page')),
  page('/register/$number', () => import('./resolution-page')),
];
