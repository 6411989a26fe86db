import { appRole } from '../platform/database/connection.ts';

interface Connection {
  query(text: string): Promise<unknown>;
}

/** Does what only the owner of the schema may; the load belongs to its operator, whose login owns it. */
export async function asOwner(connection: Connection, text: string): Promise<void> {
  await connection.query('SET ROLE NONE');
  await connection.query(text);
  await connection.query(`SET ROLE ${appRole}`);
}
