import { plainPage, type PageRoute } from '../../platform/routing/page';

// Only while developing: every part of the design system on one page, for looking at.
export const routes: PageRoute[] = import.meta.env.DEV
  ? [plainPage('/muster', () => import('./specimen-page'))]
  : [];
