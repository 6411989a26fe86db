import type { MigrationInterface, QueryRunner } from 'typeorm';
import { answering, ofClaimedBoard, reaches } from './row-security/policies.sql.ts';

/** What the policy asks of who does not act: inside of the board of the row's parent. */
const inside = (parent: string, table: string, further = '') => `${reaches('everything', 'act')} OR EXISTS (
  SELECT FROM ${parent} WHERE ${parent}.id = ${table}.${parent}_id AND ${ofClaimedBoard(`${parent}.board_id`)} ${further})`;

const shown = (further = '') =>
  `EXISTS (SELECT FROM proposal WHERE proposal.id = proposal_version.proposal_id ${further})`;

/** Who reads from a seat; null in every other role. */
const seated = `(CASE WHEN current_setting('gremia.seated', true) = 'yes'
                      THEN nullif(current_setting('gremia.person', true), '')::uuid END)`;
const notKeptFrom = (proposal: string) => `AND NOT is_kept_from_papers(${proposal}, ${seated})`;

/** @param further what is asked of the membership of a recused seat */
export const keptFromPapers = (further = '') => `
  -- Of an item or a circulation on which the proposal stands, until it is in the register or the minutes are out.
  CREATE OR REPLACE FUNCTION is_kept_from_papers(asked uuid, person uuid) RETURNS boolean ${answering} AS $$
    SELECT person IS NOT NULL AND (
      EXISTS (SELECT FROM recusal JOIN agenda_item item ON item.id = recusal.agenda_item_id
              WHERE item.proposal_id = asked AND recusal.person_id = person
                AND NOT EXISTS (SELECT FROM minutes
                                WHERE minutes.meeting_id = item.meeting_id AND minutes.state = 'published'))
      OR EXISTS (SELECT FROM circulation
                 JOIN circulation_recusal left_out ON left_out.circulation_id = circulation.id
                 JOIN membership ON membership.seat_id = left_out.seat_id
                 WHERE circulation.proposal_id = asked AND membership.person_id = person ${further}))
    AND NOT EXISTS (SELECT FROM resolution WHERE proposal_id = asked AND published_at IS NOT NULL)
  $$;`;

/** Row-level security knows of recusal: docs/decisions/0014-recused-from-papers.md and 0036-row-level-security.md. */
export class RecusedPapers20261122230501 implements MigrationInterface {
  name = 'RecusedPapers20261122230501';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${keptFromPapers()}
      REVOKE EXECUTE ON FUNCTION is_kept_from_papers FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION is_kept_from_papers TO gremia_app;

      ALTER POLICY claimed ON proposal_version
        USING (${inside('proposal', 'proposal_version', notKeptFrom('proposal.id'))});
      -- People of the board see the row of every proposal, whose title stands in lists: that opens no version.
      ALTER POLICY open ON proposal_version
        USING (${shown('AND is_public_proposal(proposal.id, proposal.state)')});
      ALTER POLICY claimed ON circulation_comment
        USING (${inside('circulation', 'circulation_comment', notKeptFrom('circulation.proposal_id'))});`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER POLICY claimed ON circulation_comment USING (${inside('circulation', 'circulation_comment')});
      ALTER POLICY open ON proposal_version USING (${shown()});
      ALTER POLICY claimed ON proposal_version USING (${inside('proposal', 'proposal_version')});
      DROP FUNCTION is_kept_from_papers;`);
  }
}
