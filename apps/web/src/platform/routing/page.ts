import type { ComponentType } from 'react';

/** A page's address and where its chunk lies. `$name` in the path is a parameter (see use-address.ts). */
export interface PageRoute {
  path: string;
  load: () => Promise<{ Page: ComponentType }>;
  /** The page asks the server through `useQuery`; false for those that stay small. */
  connected: boolean;
}

/** `page('/register/$number', () => import('./resolution-page'))`; the file exports its component as `Page`. */
export function page(path: string, load: PageRoute['load']): PageRoute {
  return { path, load, connected: true };
}

/** A page that needs no GraphQL client: text, sign-in. */
export function plainPage(path: string, load: PageRoute['load']): PageRoute {
  return { path, load, connected: false };
}
