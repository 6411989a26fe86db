import { useLingui } from '@lingui/react/macro';
import { Disclosure } from '@gremia/ui/disclosure';
import { Icon } from '@gremia/ui/icon';
import { useToast } from '@gremia/ui/toast';
import { useNavigate } from '@tanstack/react-router';
import { PlaceLink } from '../platform/routing/place-link';
import { places } from '../platform/routing/places';
import { useSession, useSessionActs, type Role } from '../platform/session/session';

/** Name and current role; opens the other roles and the way out. */
export function WhoMenu() {
  const { t } = useLingui();
  const { person, role, roles } = useSession();
  if (!person) return null;
  return (
    <Disclosure
      buttonClassName="who"
      label={
        <>
          <Icon name="user" />
          <span className="who__words">
            {person.name}
            <span className="who__role">{role ? roleName(role) : t`ohne Rolle`}</span>
          </span>
          <Icon name="chevron-down" />
        </>
      }
    >
      {(close) => <WhoPanel role={role} roles={roles} close={close} />}
    </Disclosure>
  );
}

function roleName(role: Role): string {
  return role.objectLabel ? `${role.label}, ${role.objectLabel}` : role.label;
}

function WhoPanel({ role, roles, close }: { role: Role | null; roles: readonly Role[]; close: () => void }) {
  const { t } = useLingui();
  const { switchRole, signOut } = useSessionActs();
  const say = useToast();
  const navigate = useNavigate();

  async function change(next: Role) {
    close();
    const done = await switchRole(next.id);
    const name = roleName(next);
    say(
      done ? t`Sie handeln jetzt als: ${name}` : t`Die Rolle konnte nicht gewechselt werden.`,
      done ? 'success' : 'danger',
    );
  }

  async function leave() {
    close();
    if (await signOut()) await navigate({ to: places.signIn() });
  }

  return (
    <>
      {roles.length > 1 ? (
        <>
          <p className="menu-list__title">{t`Sie handeln als`}</p>
          <ul className="menu-list">
            {roles.map((candidate) => (
              <li key={candidate.id}>
                <button
                  type="button"
                  aria-pressed={candidate.id === role?.id}
                  onClick={() => void change(candidate)}
                >
                  <Icon name={candidate.id === role?.id ? 'check-circle' : 'circle'} />
                  {roleName(candidate)}
                </button>
              </li>
            ))}
          </ul>
          <hr />
        </>
      ) : null}
      <ul className="menu-list">
        <li>
          <PlaceLink to={places.account()} onFollow={close}>
            <Icon name="user" />
            {t`Konto und Sitzungen`}
          </PlaceLink>
        </li>
        <li>
          <button type="button" onClick={() => void leave()}>
            <Icon name="arrow-right" />
            {t`Abmelden`}
          </button>
        </li>
      </ul>
    </>
  );
}
