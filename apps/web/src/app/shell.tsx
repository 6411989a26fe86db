import { useLingui } from '@lingui/react/macro';
import { SkipLink } from '@gremia/ui/skip-link';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { keepFocus } from '../platform/page/keep-focus';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** What stands around every page. */
export function Shell() {
  const { t } = useLingui();
  useEffect(keepFocus, []);
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
