import { system } from '@gremia/domain/access/actor';
import pg from 'pg';
import { expect, it } from 'vitest';
import { RetentionService } from '../../../apps/api/src/features/data-protection/retention.service.ts';
import { createApp } from '../../../apps/api/src/create-app.ts';
import { migrate } from '../../../apps/api/src/platform/database/migrate.ts';
import { UnitOfWork } from '../../../apps/api/src/platform/database/unit-of-work.ts';
import { configFor } from '../../support/config-for.ts';
import { createDatabase, createEmptyDatabase } from '../../support/postgres.ts';

it('the audit trail loses what is old also where the owner is no superuser, and nothing else', async () => {
  // A migrated database has made the roles of the server.
  const [other, database] = [await createDatabase(), await createEmptyDatabase()];
  const superuser = new pg.Client({ connectionString: other.url });
  await superuser.connect();
  const url = new URL(database.url);
  const name = url.pathname.slice(1);
  const owner = `owner_of_${name}`;
  await superuser.query(`CREATE ROLE ${owner} LOGIN PASSWORD 'x'; ALTER DATABASE ${name} OWNER TO ${owner};
                         GRANT gremia_app TO ${owner} WITH INHERIT FALSE`);
  [url.username, url.password] = [owner, 'x'];
  await migrate(url.href);
  const app = await createApp(configFor(url.href));
  await app.init();
  const asProduct = (text: string): Promise<unknown> =>
    app.get(UnitOfWork, { strict: false }).run(system('test'), (tx) => tx.manager.query(text));
  await asProduct(`INSERT INTO audit_entry (at, act, detail, request_id) VALUES
    (now() - interval '11 years', 'old', '{}', 'r'), (now() - interval '9 years', 'young', '{}', 'r')`);
  await expect(asProduct('DELETE FROM audit_entry')).rejects.toThrow(/permission denied/);
  const gone = await app.get(RetentionService, { strict: false }).deleteWhatIsOver();
  expect(gone['audit_entry']).toBe(1);
  expect(await asProduct('SELECT act FROM audit_entry')).toEqual([{ act: 'young' }]);
  await app.close();
  await database.drop();
  await superuser.query(`DROP ROLE ${owner}`);
  await superuser.end();
  await other.drop();
});
