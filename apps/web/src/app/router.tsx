import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { PageRoute } from '../platform/routing/page';
import { arriveAtNewPage } from '../platform/routing/page-title';
import { ErrorPage } from './error-page';
import { NotFound } from './not-found';
import { pages } from './routes';
import { Shell } from './shell';

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound });

async function loadConnected(load: PageRoute['load']): Promise<Awaited<ReturnType<PageRoute['load']>>> {
  const [{ Page }, { Connected }] = await Promise.all([load(), import('../platform/graphql/connected')]);
  const ConnectedPage = () => (
    <Connected>
      <Page />
    </Connected>
  );
  return { Page: ConnectedPage };
}

const routes = pages.map(({ path, load, connected }) =>
  createRoute({
    getParentRoute: () => rootRoute,
    path,
    component: lazyRouteComponent(connected ? () => loadConnected(load) : load, 'Page'),
  }),
);

export const router = createRouter({
  routeTree: rootRoute.addChildren(routes),
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
  defaultPreload: 'intent',
});

router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation) arriveAtNewPage();
});
