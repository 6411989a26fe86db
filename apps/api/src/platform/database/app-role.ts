import type { DataSource } from 'typeorm';
import { ConfigProblem } from '../config/config.ts';
import { appRole } from './connection.ts';

interface RoleFacts {
  readonly name: string;
  readonly bypasses: boolean;
  readonly owns: boolean;
}

const facts = `
  SELECT rolname AS name, rolsuper OR rolbypassrls AS bypasses,
         EXISTS (SELECT FROM pg_class
                 WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
                   AND pg_has_role(pg_roles.oid, relowner, 'USAGE')) AS owns
  FROM pg_roles WHERE rolname = current_user`;

/** Throws a ConfigProblem where row-level security would not hold for the role under which the product works. */
export async function requireHarmlessRole(source: DataSource): Promise<void> {
  const [role]: readonly RoleFacts[] = await source.query(facts);
  if (role === undefined) throw new Error('The database knows no current role');
  if (!role.bypasses && !role.owns) return;
  const why = role.bypasses ? 'umgeht die Zeilensicherheit' : 'besitzt Tabellen';
  throw new ConfigProblem(
    `Die Datenbankrolle „${role.name}“ ${why}. Gremia arbeitet nur unter der Rolle ${appRole}; ` +
      'nennen Sie in der Adresse der Datenbank keine eigenen „options“.',
  );
}
