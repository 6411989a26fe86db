import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often somebody tried to sign in of late, from where and as whom; both only as hashes. */
export class SignInLimits20261122163200 implements MigrationInterface {
  name = 'SignInLimits20261122163200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sign_in_tally (
        key_hash bytea PRIMARY KEY,
        tries integer NOT NULL,
        ends timestamptz NOT NULL
      );
      CREATE INDEX sign_in_tally_ends ON sign_in_tally (ends);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sign_in_tally;');
  }
}
