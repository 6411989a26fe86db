import type { TestApi } from '../../support/api.ts';

/** Opens row-level security, so that a test sees what the first wall keeps by itself. */
export async function openSecondWall(api: TestApi): Promise<void> {
  await api.sql(`
    DO $$
    DECLARE forced regclass;
    BEGIN
      FOR forced IN SELECT oid FROM pg_class WHERE relforcerowsecurity LOOP
        EXECUTE format('CREATE POLICY opened ON %s TO gremia_app USING (true)', forced);
      END LOOP;
    END $$`);
}
