import { useLingui } from '@lingui/react/macro';
import { SkipLink } from '@gremia/ui/skip-link';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** What stands around every page. */
export function Shell() {
  const { t } = useLingui();
  useEffect(keepFocusOnceShown, []);
  return (
    <>
      <SkipLink target="inhalt">{t`Zum Inhalt springen`}</SkipLink>
      <SiteHeader />
      <main id="inhalt" tabIndex={-1}>
        <Outlet />
      </main>
      <SiteFooter />
    </>
  );
}

/** Nobody loses the focus before there is a page, so what keeps it is loaded after the first one. */
function keepFocusOnceShown(): () => void {
  const left = new AbortController();
  void import('../platform/page/keep-focus').then(({ keepFocus }) => {
    if (!left.signal.aborted) left.signal.addEventListener('abort', keepFocus());
  });
  return () => left.abort();
}
