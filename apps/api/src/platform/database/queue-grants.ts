import { appRole } from './connection.ts';

/**
 * What the product's role needs of the queue. Its tables have row-level security without a policy, as their owner
 * needs none; repeated after every migration of the queue, which may bring tables.
 */
export const queueGrants = `
  GRANT USAGE ON SCHEMA graphile_worker TO ${appRole};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${appRole};
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${appRole};
  DO $$
  DECLARE guarded regclass;
  BEGIN
    FOR guarded IN
      SELECT oid FROM pg_class
      WHERE relnamespace = 'graphile_worker'::regnamespace AND relrowsecurity
        AND NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid AND polname = '${appRole}')
    LOOP
      EXECUTE format('CREATE POLICY ${appRole} ON %s TO ${appRole} USING (true)', guarded);
    END LOOP;
  END $$;
`;
