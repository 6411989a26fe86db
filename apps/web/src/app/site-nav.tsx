import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { classNames } from '@gremia/ui/class-names';
import { Link } from '@tanstack/react-router';
import { usePlaceExists } from '../platform/routing/place-link';
import { places } from '../platform/routing/places';
import { useSession, type Role } from '../platform/session/session';

export interface NavItem {
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

/** Where the person works in this role. */
function ownPlace(role: Role): NavItem[] {
  switch (role.kind) {
    case 'secretariat':
    case 'chair':
      return [{ to: places.secretariat(), label: msg`Geschäftsstelle` }];
    case 'reporter':
      return role.objectKey ? [{ to: places.house(role.objectKey), label: msg`Mein Haus` }] : [];
    case 'auditor':
    case 'administrator':
      return [{ to: places.administration(), label: msg`Verwaltung` }];
    case 'providerReporter':
      return [{ to: places.houses(), label: msg`Unsere Kommunen` }];
    case 'boardMember':
      return [];
  }
}

function itemsFor(signedIn: boolean, role: Role | null): NavItem[] {
  return [
    ...(signedIn ? [{ to: places.start(), label: msg`Was steht an?` }] : []),
    ...(role ? ownPlace(role) : []),
    ...forEverybody,
  ];
}

/** Only what the person can use, and only places where a page stands. */
export function useNavItems(): NavItem[] {
  const { person, role } = useSession();
  const exists = usePlaceExists();
  return itemsFor(person !== null, role).filter((item) => exists(item.to));
}

export function SiteNav({ items, open }: { items: NavItem[]; open: boolean }) {
  const { t } = useLingui();
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
