import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { classNames } from '@gremia/ui/class-names';
import { Link } from '@tanstack/react-router';
import { usePlaceExists } from '../platform/routing/place-link';
import { places } from '../platform/routing/places';
import { useSession, type Role } from '../platform/session/session';

interface NavItem {
  to: string;
  label: MessageDescriptor;
}

const forEverybody: NavItem[] = [
  { to: places.boards(), label: msg`Gremien` },
  { to: places.meetings(), label: msg`Sitzungen` },
  { to: places.federal(), label: msg`Planungsrat` },
  { to: places.register(), label: msg`Register` },
  { to: places.implementation(), label: msg`Umsetzung` },
  { to: places.standards(), label: msg`Standards` },
];

const ownPlace: Partial<Record<Role['kind'], NavItem>> = {
  secretariat: { to: places.secretariat(), label: msg`Geschäftsstelle` },
  reporter: { to: places.myHouse(), label: msg`Mein Haus` },
  administrator: { to: places.administration(), label: msg`Verwaltung` },
  auditor: { to: places.administration(), label: msg`Prüfung` },
};

function itemsFor(signedIn: boolean, role: Role | null): NavItem[] {
  const own = role ? ownPlace[role.kind] : undefined;
  return [
    ...(signedIn ? [{ to: places.start(), label: msg`Was steht an?` }] : []),
    ...(own ? [own] : []),
    ...forEverybody,
  ];
}

/** Shows only what the person can use, and only places where a page stands. */
export function SiteNav({ open }: { open: boolean }) {
  const { t } = useLingui();
  const { person, role } = useSession();
  const exists = usePlaceExists();
  const items = itemsFor(person !== null, role).filter((item) => exists(item.to));

  return (
    <nav
      className={classNames('site-nav', open && 'is-open')}
      id="navigation"
      aria-label={t`Hauptnavigation`}
    >
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <Link to={item.to} activeProps={{ 'aria-current': 'page' }}>
              {t(item.label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
