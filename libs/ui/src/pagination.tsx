import type { ReactNode } from 'react';
import { Icon } from './icon';
import { VisuallyHidden } from './visually-hidden';

export interface PageLink {
  page: number;
  className: string;
  current: boolean;
  children: ReactNode;
}

export interface PaginationProps {
  /** Name of the navigation: "Seiten". */
  label: string;
  page: number;
  pageCount: number;
  /** "Seite", read before the number. */
  pageLabel: string;
  previousLabel: string;
  nextLabel: string;
  /** Draws the link, so that the address keeps filters and sorting; `current` means aria-current="page". */
  renderLink: (link: PageLink) => ReactNode;
}

/** First, last, the current page and its neighbours; 0 stands for a gap. */
export function visiblePages(page: number, pageCount: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pageCount];
  const pages = [...new Set(wanted)].filter((n) => n >= 1 && n <= pageCount).sort((a, b) => a - b);
  return pages.flatMap((n, index) => {
    const before = pages[index - 1] ?? 0;
    if (n - before === 2) return [n - 1, n];
    return n - before > 2 ? [0, n] : [n];
  });
}

export function Pagination(props: PaginationProps) {
  const { label, page, pageCount, pageLabel, previousLabel, nextLabel, renderLink } = props;
  if (pageCount < 2) return null;
  const link = (target: number, children: ReactNode) =>
    renderLink({ page: target, className: 'pagination__link', current: target === page, children });

  return (
    <nav className="pagination" aria-label={label}>
      <ul>
        {page > 1 ? (
          <li>
            {link(
              page - 1,
              <>
                <Icon name="arrow-left" />
                {previousLabel}
              </>,
            )}
          </li>
        ) : null}
        {visiblePages(page, pageCount).map((n, index) => (
          <li key={n === 0 ? `gap-${index}` : n}>
            {n === 0 ? (
              <span className="pagination__gap">…</span>
            ) : (
              link(
                n,
                <>
                  <VisuallyHidden>{pageLabel} </VisuallyHidden>
                  {n}
                </>,
              )
            )}
          </li>
        ))}
        {page < pageCount ? (
          <li>
            {link(
              page + 1,
              <>
                {nextLabel}
                <Icon name="arrow-right" />
              </>,
            )}
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
