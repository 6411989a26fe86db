import { createHash } from 'node:crypto';
import { query } from './reports.mjs';

export const seats = 64;

const rule = {
  id: 'messlauf',
  title: 'Einfache Mehrheit',
  quorum: {
    left: { count: 'heads', who: 'present' },
    op: '>',
    right: { share: '1/2', of: { count: 'heads', who: 'entitled' } },
  },
  adopt: { left: { count: 'heads', who: 'yes' }, op: '>', right: { count: 'heads', who: 'no' } },
};

/** A board in a running meeting, its seats filled and present, its rules allowing a vote to be changed. */
const stage = `
  WITH board AS (
    INSERT INTO board (slug, name, short_name, kind, register_prefix, source)
    VALUES ('messlauf', 'Messlauf', 'Messlauf', 'coordination', 'MESS', 'Messlauf') RETURNING id
  ), bench AS (
    INSERT INTO bench (board_id, key, name, position) SELECT id, 'land', 'Land', 1 FROM board
  ), rules AS (
    INSERT INTO rules_of_procedure (board_id, version, valid_from, settings, source)
    SELECT board.id, 1, '2020-01-01', known.settings || '{"voteMayBeChanged": true}', 'Messlauf'
    FROM board, (SELECT settings FROM rules_of_procedure LIMIT 1) known RETURNING id
  ), decision_rule AS (
    INSERT INTO decision_rule (rules_of_procedure_id, key, title, source, rule, position)
    SELECT id, 'messlauf', 'Einfache Mehrheit', 'Messlauf', $1, 1 FROM rules RETURNING id
  ), meeting AS (
    INSERT INTO meeting (board_id, slug, number, title, starts_at, format, public, state, opened_at)
    SELECT id, 'messlauf', 1, 'Messlauf', now(), 'hybrid', false, 'open', now() FROM board RETURNING id
  ), item AS (
    INSERT INTO agenda_item (meeting_id, position, number, title, purpose, public, called_at)
    SELECT id, 1, '1', 'Messlauf', 'decision', false, now() FROM meeting RETURNING id
  ), person AS (
    INSERT INTO account (name, email, demo)
    SELECT 'Messlauf ' || n, 'messlauf-' || n || '@gremia.example', true FROM generate_series(0, $2::int) n
    RETURNING id, substring(name FROM '\\d+')::int AS n
  ), office AS (
    INSERT INTO office (person_id, kind, board_id, valid_from)
    SELECT person.id, 'secretariat', board.id, '2020-01-01' FROM person, board WHERE person.n = 0
  ), seat AS (
    INSERT INTO seat (board_id, key, label, bench_key, voting, position, valid_from)
    SELECT board.id, person.n::text, 'Sitz ' || person.n, 'land', true, person.n, '2020-01-01'
    FROM person, board WHERE person.n > 0
    RETURNING id, position
  ), membership AS (
    INSERT INTO membership (seat_id, person_id, kind, valid_from)
    SELECT seat.id, person.id, 'member', '2020-01-01' FROM seat JOIN person ON person.n = seat.position
  ), attendance AS (
    INSERT INTO attendance (meeting_id, seat_id, person_id, state, modified)
    SELECT meeting.id, seat.id, person.id, 'present', now()
    FROM meeting, seat JOIN person ON person.n = seat.position
  )
  SELECT item.id AS "itemId", decision_rule.id AS "decisionRuleId",
         (SELECT id FROM person WHERE n = 0) AS "secretariatId",
         (SELECT json_agg(json_build_object('seatId', seat.id, 'personId', person.id) ORDER BY person.n)
          FROM seat JOIN person ON person.n = seat.position) AS members
  FROM item, decision_rule`;

/** @typedef {{ seatId: string, personId: string, cookie: string, session: string }} Member */

/**
 * An open ballot with many members who have signed in.
 * @param {string} databaseUrl @param {number} port of a product on that database
 * @returns {Promise<{ ballotId: string, members: Member[] }>}
 */
export async function openBallot(databaseUrl, port) {
  const { rows } = await query(databaseUrl, stage, [JSON.stringify(rule), seats]);
  const { itemId, decisionRuleId, secretariatId, members } = rows[0];
  const cookie = await signIn(port, secretariatId);
  const input = { itemId, decisionRuleId, form: 'openElectronic', question: 'Messlauf?' };
  const opening = `mutation Bench($input: OpenBallotInput!) {
    openBallot(input: $input) { __typename ... on Ballot { id } ... on OpenBallotRefused { reason } } }`;
  const { body } = await ask(port, cookie, opening, { input });
  const ballotId = JSON.parse(body).data?.openBallot.id;
  if (ballotId === undefined) throw new Error(`The ballot did not open: ${body}`);
  const signedIn = [];
  for (const member of members) signedIn.push(await withSession(port, member));
  return { ballotId, members: signedIn };
}

/** @param {number} port @param {{ seatId: string, personId: string }} member @returns {Promise<Member>} */
async function withSession(port, member) {
  const cookie = await signIn(port, member.personId);
  const token = cookie.slice(cookie.indexOf('=') + 1);
  // As the product keeps it: apps/api/src/features/accounts/session-cookie.ts.
  return { ...member, cookie, session: createHash('sha256').update(token).digest('base64') };
}

/** @param {number} port @param {string} personId */
export async function signIn(port, personId) {
  const signing = 'mutation Bench($id: ID!) { signInAsDemoPerson(personId: $id) { person { id } } }';
  const { cookie } = await ask(port, '', signing, { id: personId });
  return cookie;
}

/** @param {number} port @param {string} cookie @param {string} document @param {object} variables */
async function ask(port, cookie, document, variables) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: document, variables }),
  });
  const body = await response.text();
  return { body, cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
}
