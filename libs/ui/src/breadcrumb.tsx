import type { ReactNode } from 'react';

/** The way back up. `items` are links, from the top; the page itself is not among them. */
export function Breadcrumb({ label, items }: { label: string; items: { key: string; link: ReactNode }[] }) {
  return (
    <nav className="breadcrumb" aria-label={label}>
      <ol>
        {items.map((item) => (
          <li key={item.key}>{item.link}</li>
        ))}
      </ol>
    </nav>
  );
}
