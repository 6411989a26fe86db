import type { ReactNode } from 'react';

/** Work page: the thing in the middle, its context at the side (below on small screens). */
export function WithAside({
  asideLabel,
  aside,
  children,
}: {
  asideLabel: string;
  aside: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="with-aside">
      <div className="stack stack--sections">{children}</div>
      <aside className="with-aside__aside stack stack--large" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}
