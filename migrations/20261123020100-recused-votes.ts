import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keptFromPapers } from './20261122230501-recused-papers.ts';
import { answering, insideBoard, ofClaimedBoard, reaches } from './row-security/policies.sql.ts';

/** A seat that somebody held once does not count. */
const heldToday = `AND daterange(membership.valid_from, membership.valid_to, '[]') @> (now() AT TIME ZONE 'Europe/Berlin')::date`;

/**
 * As before, but for who reads from a seat and is recused. Acts pass by the first condition and ask nothing more; the rest
 * is short, since it is planned with every statement that touches a vote.
 */
const insideUnlessKept = (
  board: string,
  kept: (person: string) => string,
) => `${reaches('everything', 'act')} OR
  (${ofClaimedBoard(board)} AND (current_setting('gremia.seated', true) IS DISTINCT FROM 'yes'
                                 OR NOT ${kept("nullif(current_setting('gremia.person', true), '')::uuid")}))`;

const boardOfChallenge = 'board_of_item(ballot_challenge.agenda_item_id)';

/** Row-level security keeps the vote and what comes of it from who is recused: docs/decisions/0053-recused-from-votes.md. */
export class RecusedVotes20261123020100 implements MigrationInterface {
  name = 'RecusedVotes20261123020100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${keptFromPapers(heldToday)}

      -- Of an item until its resolution is in the register or the minutes are out; of a circulation by the seat.
      CREATE FUNCTION is_kept_from_vote(item uuid, held_in uuid, person uuid) RETURNS boolean ${answering} AS $$
        SELECT EXISTS (SELECT FROM recusal WHERE agenda_item_id = item AND person_id = person)
          AND NOT EXISTS (SELECT FROM minutes JOIN agenda_item noted USING (meeting_id)
                          WHERE noted.id = item AND minutes.state = 'published')
          AND NOT EXISTS (SELECT FROM ballot JOIN resolution ON resolution.ballot_id = ballot.id
                          WHERE ballot.agenda_item_id = item AND resolution.published_at IS NOT NULL)
          OR EXISTS (SELECT FROM circulation_recusal left_out
                     JOIN membership ON membership.seat_id = left_out.seat_id
                     WHERE left_out.circulation_id = held_in AND membership.person_id = person ${heldToday})
      $$;
      CREATE FUNCTION is_kept_from_result(ballot uuid, person uuid) RETURNS boolean ${answering} AS $$
        SELECT coalesce((SELECT is_kept_from_vote(held.agenda_item_id, held.circulation_id, person)
                         FROM ballot held WHERE held.id = is_kept_from_result.ballot), false)
      $$;
      REVOKE EXECUTE ON FUNCTION is_kept_from_vote, is_kept_from_result FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION is_kept_from_vote, is_kept_from_result TO gremia_app;

      -- Seats, votes and intents are as open as their ballot.
      ALTER POLICY claimed ON ballot USING (${insideUnlessKept(
        'ballot.board_id',
        (person) => `is_kept_from_vote(ballot.agenda_item_id, ballot.circulation_id, ${person})`,
      )});
      ALTER POLICY claimed ON resolution USING (${insideUnlessKept(
        'resolution.board_id',
        (person) => `is_kept_from_result(resolution.ballot_id, ${person})`,
      )});
      ALTER POLICY claimed ON ballot_challenge USING (${insideUnlessKept(
        boardOfChallenge,
        (person) => `is_kept_from_vote(ballot_challenge.agenda_item_id, NULL, ${person})`,
      )});`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER POLICY claimed ON ballot_challenge USING (${reaches('everything', 'act')} OR ${ofClaimedBoard(boardOfChallenge)});
      ALTER POLICY claimed ON resolution USING (${insideBoard('board_id')});
      ALTER POLICY claimed ON ballot USING (${insideBoard('board_id')});
      DROP FUNCTION is_kept_from_result, is_kept_from_vote;
      ${keptFromPapers()}`);
  }
}
