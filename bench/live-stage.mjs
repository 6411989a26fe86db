import { query } from './reports.mjs';

/** @typedef {{ meetingId: string, seatId: string, otherSeatId: string, personId: string, secretariat: string, members: string[] }} LiveStage */

// A public meeting of a board as it is: all its seats, twelve items, everybody there. As rows, for the way there is not measured.
const stage = `
  WITH board AS (
    SELECT id FROM board WHERE slug = 'it-kooperationsrat'
  ), meeting AS (
    INSERT INTO meeting (board_id, slug, number, title, starts_at, format, public, state, invited_at, opened_at)
    SELECT id, 'messlauf-live', 999, 'Messlauf', now(), 'hybrid', true, 'open', now(), now() FROM board RETURNING id, board_id
  ), item AS (
    INSERT INTO agenda_item (meeting_id, position, number, title, purpose, public, called_at)
    SELECT meeting.id, n, n::text, 'Punkt ' || n, 'decision', n <= 10, now() FROM meeting, generate_series(1, 12) n
  ), seat AS (
    SELECT seat.id, seat.position, (
      SELECT person_id FROM membership WHERE seat_id = seat.id AND kind = 'member' AND valid_to IS NULL LIMIT 1) AS person_id
    FROM seat JOIN meeting USING (board_id) WHERE seat.valid_to IS NULL
  ), attendance AS (
    INSERT INTO attendance (meeting_id, seat_id, person_id, state, arrived_at, modified)
    SELECT meeting.id, seat.id, seat.person_id, 'present', now(), now() FROM meeting, seat
    WHERE seat.person_id IS NOT NULL
  )
  SELECT meeting.id AS "meetingId",
         (SELECT person_id FROM office JOIN meeting USING (board_id) WHERE office.kind = 'secretariat' LIMIT 1) AS secretariat,
         (SELECT json_agg(json_build_object('seatId', id, 'personId', person_id) ORDER BY position)
          FROM seat WHERE person_id IS NOT NULL) AS seats
  FROM meeting`;

/** @param {string} databaseUrl @param {(personId: string) => Promise<string>} signIn returns a cookie @returns {Promise<LiveStage>} */
export async function setLiveStage(databaseUrl, signIn) {
  const { rows } = await query(databaseUrl, stage);
  const { meetingId, seats, secretariat } = rows[0];
  const [{ seatId, personId }, { seatId: otherSeatId }] = seats;
  const members = [];
  for (const seat of seats) members.push(await signIn(seat.personId));
  return { meetingId, seatId, otherSeatId, personId, secretariat: await signIn(secretariat), members };
}

/** What the product's own page asks; of the same bytes for all is the point. */
export const document = `subscription MeetingLive($meetingId: ID!) {
  meetingLive(meetingId: $meetingId) {
    revision edition state currentItemId
    items { id calledAt finishedAt ballotOpen }
    benches { key entitled present remote seats { seatId state person { personId name kind } arrivedAt leftAt } }
    quorum { quorate entitled present ruleTitle remoteVoting conditions { label holds } }
    ballots { id itemId state form quorate turnout { cast present entitled } outcome calledVotes { seatId choice } }
  }
}`;

export const attendanceMutation = `mutation Bench($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) { __typename } }`;

/** What an act leaves behind, in one statement that commits by itself: $1 the meeting, $2 the seat, $3 who is told. */
export const committed = `
  WITH attended AS (
    UPDATE attendance SET state = CASE state WHEN 'present' THEN 'remote' ELSE 'present' END, modified = now()
    WHERE meeting_id = $1 AND seat_id = $2
  ), audited AS (
    INSERT INTO audit_entry (at, act, object_id, detail, request_id)
    VALUES (now(), 'attendance.recorded', $1, '{}', 'bench')
  )
  INSERT INTO live_change (xact, topic, read_again, at)
  VALUES (pg_current_xact_id()::text::bigint, $3, false, now())
  RETURNING pg_notify('gremia_live', xact || ' ' || topic)`;
