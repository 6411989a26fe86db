import { useLingui } from '@lingui/react/macro';
import { PlaceLink, usePlaceExists } from '../platform/routing/place-link';
import { places } from '../platform/routing/places';
import { LanguageSwitch } from './language-switch';
import { ThemeSwitch } from './theme-switch';

export function SiteFooter() {
  const { t } = useLingui();
  const exists = usePlaceExists();
  const links = [
    { to: places.simulator(), label: t`Was wäre, wenn?` },
    { to: places.accessibility(), label: t`Barrierefreiheit` },
    { to: places.privacy(), label: t`Datenschutz` },
    { to: places.imprint(), label: t`Impressum` },
  ].filter((link) => exists(link.to));

  return (
    <footer className="site-footer">
      <div className="site-footer__inner">
        <nav aria-label={t`Über dieses Angebot`}>
          <ul>
            {links.map((link) => (
              <li key={link.to}>
                <PlaceLink to={link.to}>{link.label}</PlaceLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="cluster">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}
