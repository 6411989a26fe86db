import { anonymous } from '@gremia/domain/access/actor';
import { type Decision, mayInPrinciple, type Permission } from '@gremia/domain/access/permissions';
import { acting, typicalRoles } from '@gremia/domain/access/rule-table';
import { type Session, useSession } from '../session/session';

/**
 * What the rule table says of a session before an object is known (docs/permissions.md): whether there is any point in
 * offering something. The server decides all the same, and about the object, too.
 */
export function mayInSession(
  { person, role }: Pick<Session, 'person' | 'role'>,
  permission: Permission,
): Decision {
  const actor =
    person === null ? anonymous('web client') : acting(role === null ? null : typicalRoles[role.kind]);
  return mayInPrinciple(actor, permission);
}

/** Whether the person could do this in the current role; false until it is known who is there. */
export function useMay(permission: Permission): boolean {
  return mayInSession(useSession(), permission).allowed;
}
