import { defineStatement } from '../../platform/database/statement.ts';
import { editionOf, revisionNow } from '../../platform/live/live-log.ts';
import { topicOfMeeting } from './meeting-topic.ts';
import { isKeptOutSql, titleSql } from './recused-viewer.ts';

// $1 everywhere and $2 boards: how far the viewer's meeting.read reaches beside what is public.
const inside = '($1::boolean OR meeting.board_id = ANY ($2::uuid[]))';
const visibleMeeting = `(meeting.public OR ${inside})`;
// A draft agenda is nobody's business but the board's: items are public from the invitation on.
const visibleItem = `(meeting.public AND meeting.invited_at IS NOT NULL AND item.public OR ${inside})`;

const summary = `
  'id', meeting.id, 'slug', meeting.slug, 'number', meeting.number, 'title', meeting.title,
  'startsAt', meeting.starts_at, 'place', meeting.place, 'format', meeting.format, 'state', meeting.state,
  'isPublic', meeting.public, 'example', meeting.example,
  'board', json_build_object('id', board.id, 'slug', board.slug, 'name', board.name, 'shortName', board.short_name),
  'itemCount', (SELECT count(*) FROM agenda_item item WHERE item.meeting_id = meeting.id AND ${visibleItem})`;

/** $3 the board's address or null, $4 true for what is still to come, $5 and $6 the cursor, $7 the page's size. */
export const meetingListStatement = defineStatement(
  'meetings.list',
  `WITH matching AS (
     SELECT meeting.*, CASE WHEN $4::boolean THEN 1 ELSE -1 END * extract(epoch FROM meeting.starts_at) AS rank
     FROM meeting JOIN board ON board.id = meeting.board_id
     WHERE ${visibleMeeting}
       AND ($3::text IS NULL OR board.slug = $3)
       AND $4::boolean = (meeting.state NOT IN ('closed', 'cancelled'))
   ), page AS (
     SELECT *, row_number() OVER (ORDER BY rank, id) AS ordinal FROM matching
     WHERE $5::text IS NULL OR (rank, id) > ($5::numeric, $6::uuid)
     ORDER BY rank, id LIMIT $7::integer + 1
   )
   SELECT json_build_object(
     'totalCount', (SELECT count(*) FROM matching),
     'hasNextPage', (SELECT count(*) FROM page) > $7::integer,
     'lastRank', (SELECT rank::text FROM page WHERE ordinal <= $7::integer ORDER BY ordinal DESC LIMIT 1),
     'nodes', coalesce((SELECT json_agg(json_build_object(${summary}) ORDER BY meeting.ordinal)
                        FROM page meeting JOIN board ON board.id = meeting.board_id
                        WHERE meeting.ordinal <= $7::integer), '[]')
   ) AS json`,
);

const items = `(
  SELECT coalesce(json_agg(json_build_object(
    'id', item.id, 'number', item.number, 'title', ${titleSql('item', 'viewer.kept_out')}, 'purpose', item.purpose,
    'isPublic', item.public, 'consentList', item.consent_list, 'viewerRecused', viewer.kept_out,
    'explanation', CASE WHEN NOT viewer.kept_out THEN item.explanation END,
    'proposalId', CASE WHEN NOT viewer.kept_out THEN item.proposal_id END, 'federalTopicId', item.federal_topic_id,
    'federalSessionNumber', (SELECT session.number FROM federal_topic topic
                             JOIN federal_session session ON session.id = topic.session_id
                             WHERE topic.id = item.federal_topic_id),
    'calledAt', item.called_at, 'finishedAt', item.finished_at,
    'recusals', (SELECT coalesce(json_agg(json_build_object(
                   'seatId', seat.id, 'seatLabel', seat.label, 'personId', person.id, 'personName', person.name)
                   ORDER BY seat.position), '[]')
                 FROM recusal
                 JOIN seat ON seat.id = recusal.seat_id
                 JOIN person ON person.id = recusal.person_id
                 WHERE recusal.agenda_item_id = item.id),
    'ballotOpen', is_being_voted_on(item.id),
    'resolution', (SELECT json_build_object('number', resolution.number, 'slug', resolution.slug)
                   FROM ballot JOIN resolution ON resolution.ballot_id = ballot.id
                   WHERE ballot.agenda_item_id = item.id AND resolution.published_at IS NOT NULL
                   ORDER BY resolution.sequence LIMIT 1)
  ) ORDER BY item.position), '[]')
  FROM agenda_item item
  CROSS JOIN LATERAL (SELECT ${isKeptOutSql('item.id', '$4')} AS kept_out) viewer
  WHERE item.meeting_id = meeting.id AND ${visibleItem})`;

/** The day whose seats and rules count. */
export const dayOfMeeting = `(coalesce(meeting.opened_at, meeting.starts_at) AT TIME ZONE 'Europe/Berlin')::date`;

const candidate = `json_build_object('personId', person.id, 'name', person.name, 'kind', membership.kind)`;

const seatsOfBench = `(
  SELECT coalesce(json_agg(json_build_object(
    'seatId', seat.id, 'key', seat.key, 'label', seat.label, 'voting', seat.voting, 'weights', seat.weights,
    'state', attendance.state, 'personId', attendance.person_id,
    'personName', (SELECT name FROM person WHERE person.id = attendance.person_id),
    'arrivedAt', attendance.arrived_at, 'leftAt', attendance.left_at,
    'candidates', (SELECT coalesce(json_agg(${candidate} ORDER BY membership.kind DESC, person.name), '[]')
                   FROM membership JOIN person ON person.id = membership.person_id
                   WHERE membership.seat_id = seat.id AND person.disabled_at IS NULL
                     AND daterange(membership.valid_from, membership.valid_to, '[]') @> ${dayOfMeeting})
  ) ORDER BY seat.position), '[]')
  FROM seat
  LEFT JOIN attendance ON attendance.seat_id = seat.id AND attendance.meeting_id = meeting.id
  WHERE seat.board_id = bench.board_id AND seat.bench_key = bench.key
    AND daterange(seat.valid_from, seat.valid_to, '[]') @> ${dayOfMeeting})`;

/** The rules of procedure of that day, with the board's usual decision rule. */
export const rulesOfMeeting = `(
  SELECT json_build_object('settings', rules.settings, 'decisionRule', (
    SELECT json_build_object('title', rule.title, 'source', rule.source, 'rule', rule.rule)
    FROM decision_rule rule WHERE rule.rules_of_procedure_id = rules.id ORDER BY rule.position LIMIT 1))
  FROM rules_of_procedure rules
  WHERE rules.board_id = meeting.board_id AND rules.valid_from <= ${dayOfMeeting}
  ORDER BY rules.valid_from DESC LIMIT 1)`;

/** $3 the meeting's address, $4 whose recusals count (`recusableViewer`). */
export const meetingStatement = defineStatement(
  'meetings.one',
  `SELECT json_build_object(${summary},
     'invitedAt', meeting.invited_at, 'urgencyReason', meeting.urgency_reason,
     'cancellationReason', meeting.cancellation_reason, 'postponementReason', meeting.postponement_reason,
     'postponedFrom', meeting.postponed_from,
     'openedAt', meeting.opened_at, 'closedAt', meeting.closed_at, 'edition', ${editionOf(topicOfMeeting)},
     'revision', ${revisionNow},
     'federalSessionNumber', (SELECT number FROM federal_session session WHERE session.id = meeting.federal_session_id),
     'currentItemId', (SELECT item.id FROM agenda_item item WHERE item.id = meeting.current_item_id AND ${visibleItem}),
     'items', ${items},
     'benches', (SELECT coalesce(json_agg(json_build_object(
                   'key', bench.key, 'name', bench.name, 'seats', ${seatsOfBench}) ORDER BY bench.position), '[]')
                 FROM bench WHERE bench.board_id = meeting.board_id),
     'rules', ${rulesOfMeeting}
   ) AS json
   FROM meeting JOIN board ON board.id = meeting.board_id
   WHERE meeting.slug = $3 AND ${visibleMeeting}`,
);

/** $3 the meeting's id. */
export const meetingVisibleStatement = defineStatement(
  'meetings.visible',
  `SELECT to_json(true) AS json FROM meeting WHERE meeting.id = $3 AND ${visibleMeeting}`,
);
