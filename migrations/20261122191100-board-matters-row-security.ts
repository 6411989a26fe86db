import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  answering,
  force,
  insideBoard,
  ofClaimedBoard,
  type Policy,
  reaches,
  release,
} from './row-security/policies.sql.ts';

const inActs = reaches('everything', 'act');

/**
 * Inside where the row's meeting is a claimed board's. A function looks it up: a sub-select would bring the policies of
 * the meeting into each plan, for every table that stands below it.
 */
const ofBoardBy = (lookup: string) => `${inActs} OR ${ofClaimedBoard(lookup)}`;
const ofMeeting = (table: string) => ofBoardBy(`board_of_meeting(${table}.meeting_id)`);
const ofItem = (table: string) => ofBoardBy(`board_of_item(${table}.agenda_item_id)`);

const through = (parent: string, table: string) =>
  `${inActs} OR EXISTS (
     SELECT FROM ${parent} WHERE ${parent}.id = ${table}.${parent}_id AND ${ofClaimedBoard(`${parent}.board_id`)})`;
const ofBallot = (table: string) => through('ballot', table);
const ofCirculation = (table: string) => through('circulation', table);
const ofMinutes = (table: string) =>
  `${inActs} OR EXISTS (SELECT FROM minutes WHERE minutes.id = ${table}.minutes_id
     AND ${ofClaimedBoard('board_of_meeting(minutes.meeting_id)')})`;

/** As open as the parent: its policy decides. */
const asOpenAs = (parent: string, table: string, key = `${parent}_id`) =>
  `EXISTS (SELECT FROM ${parent} WHERE ${parent}.id = ${table}.${key})`;

const policies: readonly Policy[] = [
  { table: 'meeting', claimed: insideBoard('board_id'), open: 'public' },
  {
    table: 'agenda_item',
    claimed: ofMeeting('agenda_item'),
    open: 'public AND is_public_agenda(meeting_id)',
  },
  { table: 'attendance', claimed: ofMeeting('attendance'), open: 'is_public_meeting(meeting_id)' },
  { table: 'recusal', claimed: ofItem('recusal'), open: 'is_public_item(agenda_item_id)' },
  { table: 'consent_list_objection', claimed: ofItem('consent_list_objection') },
  { table: 'ballot_challenge', claimed: ofItem('ballot_challenge') },
  {
    table: 'circulation',
    claimed: insideBoard('board_id'),
    open: `public AND state = 'certified'`,
  },
  { table: 'circulation_comment', claimed: ofCirculation('circulation_comment') },
  {
    table: 'circulation_recusal',
    claimed: ofCirculation('circulation_recusal'),
    open: asOpenAs('circulation', 'circulation_recusal'),
  },
  {
    table: 'circulation_representation',
    claimed: ofCirculation('circulation_representation'),
    open: asOpenAs('circulation', 'circulation_representation'),
  },
  { table: 'proposal', claimed: insideBoard('board_id'), open: 'is_public_proposal(id, state)' },
  {
    table: 'proposal_version',
    claimed: through('proposal', 'proposal_version'),
    open: asOpenAs('proposal', 'proposal_version'),
  },
  {
    table: 'ballot',
    claimed: insideBoard('board_id'),
    open: `state = 'certified' AND (is_public_item(agenda_item_id) OR ${asOpenAs('circulation', 'ballot')})`,
  },
  { table: 'ballot_seat', claimed: ofBallot('ballot_seat'), open: asOpenAs('ballot', 'ballot_seat') },
  { table: 'vote_intent', claimed: ofBallot('vote_intent') },
  {
    // Only a roll call shows who voted how.
    table: 'vote',
    claimed: ofBallot('vote'),
    open: `EXISTS (SELECT FROM ballot WHERE ballot.id = vote.ballot_id AND ballot.form = 'rollCall')`,
  },
  {
    table: 'resolution',
    claimed: insideBoard('board_id'),
    open: 'published_at IS NOT NULL',
  },
  { table: 'accession', claimed: inActs, open: asOpenAs('resolution', 'accession') },
  { table: 'register_entry', claimed: inActs, open: asOpenAs('resolution', 'register_entry') },
  {
    table: 'register_record',
    claimed: inActs,
    open: `EXISTS (SELECT FROM register_entry WHERE register_entry.sequence = register_record.sequence)`,
  },
  { table: 'resolution_counter', claimed: inActs },
  {
    table: 'minutes',
    claimed: ofMeeting('minutes'),
    open: `state = 'published' AND is_public_meeting(meeting_id)`,
  },
  {
    table: 'minutes_section',
    claimed: ofMinutes('minutes_section'),
    open: `public AND ${asOpenAs('minutes', 'minutes_section', 'minutes_id')}`,
  },
  {
    table: 'minutes_signature',
    claimed: ofMinutes('minutes_signature'),
    open: asOpenAs('minutes', 'minutes_signature', 'minutes_id'),
  },
  { table: 'minutes_objection', claimed: ofMinutes('minutes_objection') },
];

const lookup = 'LANGUAGE sql STABLE SECURITY DEFINER';

const functions = `
  CREATE FUNCTION board_of_meeting(asked uuid) RETURNS uuid ${lookup}
    RETURN (SELECT board_id FROM meeting WHERE id = asked);
  CREATE FUNCTION board_of_item(asked uuid) RETURNS uuid ${lookup}
    RETURN (SELECT meeting.board_id FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id
            WHERE item.id = asked);
  CREATE FUNCTION is_public_meeting(asked uuid) RETURNS boolean ${lookup}
    RETURN (SELECT public FROM meeting WHERE id = asked);
  -- A draft agenda is nobody's business; what was voted on is public also where the invitation is not on record.
  CREATE FUNCTION is_public_agenda(asked uuid) RETURNS boolean ${lookup}
    RETURN (SELECT public AND coalesce(invited_at, opened_at) IS NOT NULL FROM meeting WHERE id = asked);
  CREATE FUNCTION is_public_item(asked uuid) RETURNS boolean ${lookup}
    RETURN (SELECT public AND is_public_agenda(meeting_id) FROM agenda_item WHERE id = asked);

  CREATE FUNCTION is_public_proposal(asked uuid, state text) RETURNS boolean ${answering} AS $$
    SELECT EXISTS (SELECT FROM resolution WHERE proposal_id = asked AND published_at IS NOT NULL)
      OR EXISTS (SELECT FROM circulation WHERE proposal_id = asked AND public AND circulation.state = 'certified')
      OR EXISTS (
        SELECT FROM (SELECT item.public, item.meeting_id FROM agenda_item item
                     WHERE item.proposal_id = asked ORDER BY item.created DESC LIMIT 1) item
        JOIN meeting ON meeting.id = item.meeting_id
        WHERE is_public_proposal.state NOT IN ('draft', 'coSigning')
          AND item.public AND meeting.public AND meeting.invited_at IS NOT NULL)
      OR EXISTS (
        SELECT FROM ballot JOIN agenda_item item ON item.id = ballot.agenda_item_id
        JOIN meeting ON meeting.id = item.meeting_id
        WHERE item.proposal_id = asked AND ballot.state = 'certified' AND item.public AND meeting.public)
  $$;

  -- That a vote is on is told to who sees the item.
  CREATE FUNCTION is_being_voted_on(item uuid) RETURNS boolean ${answering} AS $$
    SELECT EXISTS (SELECT FROM ballot WHERE agenda_item_id = item AND state = 'open')
  $$;

  -- How many voted is part of a result, who voted how is not.
  CREATE FUNCTION votes_cast(asked uuid) RETURNS bigint ${answering} AS $$
    SELECT count(*) FROM vote WHERE ballot_id = asked
  $$;

  -- That a board met and meets is told to everybody, as its cadence is a duty.
  CREATE FUNCTION last_met_on(board uuid) RETURNS date ${answering} AS $$
    SELECT max((coalesce(opened_at, starts_at) AT TIME ZONE 'Europe/Berlin')::date)
    FROM meeting WHERE board_id = board AND state = 'closed'
  $$;
  CREATE FUNCTION meets_next_at(board uuid) RETURNS timestamptz ${answering} AS $$
    SELECT min(starts_at) FROM meeting
    WHERE board_id = board AND state IN ('planned', 'invited', 'open', 'interrupted')
  $$;

  -- On which vote and in which meeting a resolution rests: part of it, also where neither is public.
  CREATE FUNCTION origin_of_resolution(asked uuid, OUT ballot json, OUT meeting json) ${answering} AS $$
    SELECT json_build_object('id', voted.id, 'question', voted.question, 'ruleTitle', voted.rule ->> 'title',
             'ruleSource', voted.rule_source),
           CASE WHEN met.id IS NOT NULL THEN json_build_object(
             'slug', met.slug, 'title', met.title, 'startsAt', met.starts_at,
             'isPublic', met.public AND met.invited_at IS NOT NULL, 'itemNumber', item.number) END
    FROM resolution
    JOIN ballot voted ON voted.id = resolution.ballot_id
    LEFT JOIN meeting met ON met.id = voted.meeting_id
    LEFT JOIN agenda_item item ON item.id = voted.agenda_item_id
    WHERE resolution.id = asked
  $$;

  REVOKE EXECUTE ON FUNCTION is_being_voted_on, votes_cast, last_met_on, meets_next_at, origin_of_resolution
    FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION is_being_voted_on, votes_cast, last_met_on, meets_next_at, origin_of_resolution
    TO gremia_app;`;

/** Row-level security for the matters of boards: docs/decisions/0036-row-level-security.md. */
export class BoardMattersRowSecurity20261122191100 implements MigrationInterface {
  name = 'BoardMattersRowSecurity20261122191100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
    await force(runner, policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await release(runner, policies);
    await runner.query(`
      DROP FUNCTION is_public_item, is_public_agenda, is_public_meeting, board_of_item, board_of_meeting,
        origin_of_resolution, meets_next_at, last_met_on, votes_cast, is_being_voted_on,
        is_public_proposal;`);
  }
}
