import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export interface PlaceLinkProps {
  /** From `places`, or any address of this product. */
  to: string;
  search?: Record<string, string | number | undefined> | undefined;
  className?: string | undefined;
  /** Set by Pagination: marks the page on which one is. */
  current?: boolean | undefined;
  /** When it is followed: closes the menu in which it stands. */
  onFollow?: (() => void) | undefined;
  children: ReactNode;
}

/** True if a page stands at this address. Navigation and links show only places that exist. */
export function usePlaceExists(): (to: string) => boolean {
  const router = useRouter();
  return (to) => {
    const [, rest, route] = router.getMatchedRoutes(to.split(/[?#]/)[0] ?? to);
    // '**' holds what is left over when only the beginning of the address is known.
    return route !== undefined && route.id !== '__root__' && rest['**'] === undefined;
  };
}

/** A link inside the product; plain text as long as the place does not exist. */
export function PlaceLink({ to, search, className, current, onFollow, children }: PlaceLinkProps) {
  const exists = usePlaceExists();
  if (!exists(to)) return <span>{children}</span>;
  return (
    <Link
      to={to}
      className={className}
      onClick={onFollow}
      search={search ?? {}}
      activeProps={{}}
      activeOptions={{ exact: true }}
      aria-current={current ? 'page' : undefined}
      preload="intent"
    >
      {children}
    </Link>
  );
}
