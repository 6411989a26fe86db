import { useLingui } from '@lingui/react/macro';
import { buttonClass } from '@gremia/ui/button';
import { Icon } from '@gremia/ui/icon';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { PlaceLink } from '../platform/routing/place-link';
import { places } from '../platform/routing/places';
import { useSession } from '../platform/session/session';
import { LanguageSwitch } from './language-switch';
import { SiteNav } from './site-nav';
import { WhoMenu } from './who-menu';
import { Wordmark } from './wordmark';

export function SiteHeader() {
  const { t } = useLingui();
  const { person, isKnown } = useSession();
  const { pathname } = useLocation();
  // Open on one page only: going somewhere closes it.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const open = openOn === pathname;

  return (
    <header className="site-header">
      <div className="site-header__inner">
        <Link to="/" className="wordmark" activeProps={{}}>
          <Wordmark />
        </Link>
        <div className="site-header__side">
          <LanguageSwitch />
          {person ? <WhoMenu /> : null}
          {!person && isKnown && pathname !== places.signIn() ? (
            <PlaceLink to={places.signIn()} className={buttonClass('secondary', 'small')}>
              {t`Anmelden`}
            </PlaceLink>
          ) : null}
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
        </div>
        <SiteNav open={open} />
      </div>
    </header>
  );
}
