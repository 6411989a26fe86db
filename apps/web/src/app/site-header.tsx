import { useLingui } from '@lingui/react/macro';
import { buttonClass } from '@gremia/ui/button';
import { Icon } from '@gremia/ui/icon';
import { Link, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { places } from '../platform/routing/places';
import { useSession } from '../platform/session/session';
import { DemoBanner } from './demo-banner';
import { LanguageSwitch } from './language-switch';
import { SiteNav, useNavItems } from './site-nav';
import { Wordmark } from './wordmark';

// Only for those who are signed in.
const WhoMenu = lazy(async () => ({ default: (await import('./who-menu')).WhoMenu }));

/** Pages on which nobody has anything left to do once they are signed in. */
const onlyForSigningIn = /^\/(anmelden.*|einladung)?$/;

export function SiteHeader() {
  const { t } = useLingui();
  const { person, isKnown } = useSession();
  const { pathname, href } = useLocation();
  const items = useNavItems();
  // Open on one page only: going somewhere closes it.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const open = openOn === pathname;

  return (
    <header className="site-header">
      <DemoBanner />
      <div className="site-header__inner">
        <Link to="/" className="wordmark" activeProps={{}}>
          <Wordmark />
        </Link>
        <div className="site-header__side">
          <LanguageSwitch />
          <Suspense>{person ? <WhoMenu /> : null}</Suspense>
          {!person && isKnown && pathname !== places.signIn() ? (
            <Link
              to={places.signIn()}
              state={onlyForSigningIn.test(pathname) ? {} : { back: href }}
              className={buttonClass('secondary', 'small')}
            >
              {t`Anmelden`}
            </Link>
          ) : null}
          {items.length > 0 ? (
            <button
              type="button"
              className={`${buttonClass('tertiary', 'small')} menu-toggle`}
              aria-expanded={open}
              aria-controls="navigation"
              onClick={() => setOpenOn(open ? null : pathname)}
            >
              <Icon name={open ? 'close' : 'menu'} />
              {t`Menü`}
            </button>
          ) : null}
        </div>
        {items.length > 0 ? <SiteNav items={items} open={open} /> : null}
      </div>
    </header>
  );
}
