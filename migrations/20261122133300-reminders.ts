import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One notice a body and day, the mails that it becomes, and who wants none. */
export class Reminders20261122133300 implements MigrationInterface {
  name = 'Reminders20261122133300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reminder_notice (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        public_body_id uuid NOT NULL REFERENCES public_body (id),
        day date NOT NULL,
        lines jsonb NOT NULL,
        created timestamptz NOT NULL,
        UNIQUE (public_body_id, day)
      );

      CREATE TABLE reminder_mail (
        notice_id uuid NOT NULL REFERENCES reminder_notice (id),
        address text NOT NULL,
        sent_at timestamptz,
        PRIMARY KEY (notice_id, address)
      );

      CREATE TABLE head_of_administration (
        public_body_id uuid PRIMARY KEY REFERENCES public_body (id),
        email text NOT NULL,
        named_by uuid REFERENCES person (id),
        named_at timestamptz NOT NULL
      );

      CREATE TABLE mail_opt_out (
        address text PRIMARY KEY,
        since timestamptz NOT NULL
      );

      -- Signs the links in mails; made here once, so that links stay valid over restarts and replicas.
      CREATE TABLE mail_signing_key (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        key text NOT NULL
      );
      INSERT INTO mail_signing_key (key)
      SELECT encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE mail_signing_key, mail_opt_out, head_of_administration, reminder_mail, reminder_notice;',
    );
  }
}
