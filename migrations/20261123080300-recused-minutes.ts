import type { MigrationInterface, QueryRunner } from 'typeorm';
import { answering, ofClaimedBoard, reaches } from './row-security/policies.sql.ts';

const inActs = reaches('everything', 'act');
const minutesOf = (further: string) =>
  `EXISTS (SELECT FROM minutes WHERE minutes.id = minutes_section.minutes_id ${further})`;
const ofBoard = ofClaimedBoard('board_of_meeting(minutes.meeting_id)');
const seated = `current_setting('gremia.seated', true) = 'yes'`;

/** Whether it is about an item from which the person who reads is recused, and its minutes are not out. */
const kept = `is_kept_from_vote(minutes_section.agenda_item_id, NULL, nullif(current_setting('gremia.person', true), '')::uuid)`;

const functions = `
  -- What stands in the place of sections that are kept from who reads from a seat: number and public title.
  CREATE FUNCTION kept_sections(asked uuid)
  RETURNS TABLE (id uuid, "position" integer, number text, title text, public boolean, revision integer) ${answering} AS $$
    SELECT minutes_section.id, minutes_section.position, minutes_section.number,
           CASE WHEN minutes_section.public THEN minutes_section.title END, minutes_section.public, minutes_section.revision
    FROM minutes_section JOIN minutes ON minutes.id = minutes_section.minutes_id
    WHERE minutes.id = asked AND ${seated} AND ${ofBoard} AND ${kept}
  $$;

  -- What a signature is given to, as SHA-256 in hexadecimal: the whole text for the people of the board, also for those from
  -- whom a part is kept; for others the public part.
  CREATE FUNCTION digest_of_minutes(asked uuid) RETURNS text ${answering} AS $$
    SELECT encode(sha256(convert_to('[' || coalesce(string_agg(
             '[' || to_json(number) || ',' || to_json(title) || ',' || to_json(text) || ']',
             ',' ORDER BY minutes_section.position), '') || ']', 'UTF8')), 'hex')
    FROM minutes_section JOIN minutes ON minutes.id = minutes_section.minutes_id
    WHERE minutes.id = asked AND (minutes_section.public OR ${inActs} OR ${ofBoard})
  $$;

  REVOKE EXECUTE ON FUNCTION kept_sections, digest_of_minutes FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION kept_sections, digest_of_minutes TO gremia_app;`;

/** Row-level security keeps sections of draft minutes from who is recused: docs/decisions/0053-recused-from-votes.md. */
export class RecusedMinutes20261123080300 implements MigrationInterface {
  name = 'RecusedMinutes20261123080300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${functions}
      ALTER POLICY claimed ON minutes_section
        USING (${inActs} OR (${minutesOf(`AND ${ofBoard}`)} AND (${seated} IS NOT TRUE OR NOT ${kept})));
      -- People of the board see the row of every draft: that opens no section of it.
      ALTER POLICY open ON minutes_section
        USING (public AND ${minutesOf(`AND minutes.state = 'published'`)});`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER POLICY open ON minutes_section USING (public AND ${minutesOf('')});
      ALTER POLICY claimed ON minutes_section USING (${inActs} OR ${minutesOf(`AND ${ofBoard}`)});
      DROP FUNCTION digest_of_minutes, kept_sections;`);
  }
}
