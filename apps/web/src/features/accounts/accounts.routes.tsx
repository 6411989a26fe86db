import { page, plainPage, type PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [
  plainPage('/anmelden', () => import('./sign-in-page')),
  plainPage('/anmelden/code', () => import('./code-page')),
  plainPage('/einladung', () => import('./invitation-page')),
  page('/einladungen', () => import('./invite-page')),
  page('/konto', () => import('./account-page')),
];
