import type { PageRoute } from '../../platform/routing/page';

export const routes: PageRoute[] = [];
