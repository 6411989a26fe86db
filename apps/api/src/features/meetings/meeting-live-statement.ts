import { defineStatement, type Statement } from '../../platform/database/statement.ts';
import { editionOf, revisionNow } from '../../platform/live/live-log.ts';
import type { MeetingLivePart } from './meeting-live-parts.ts';
import { dayOfMeeting, rulesOfMeeting } from './meeting-statements.ts';
import { topicOfMeeting } from './meeting-topic.ts';
import { isKeptOutSql } from './recused-viewer.ts';

const items = `(
  SELECT coalesce(json_agg(json_build_object(
    'id', item.id, 'isPublic', item.public, 'calledAt', item.called_at, 'finishedAt', item.finished_at,
    'ballotOpen', EXISTS (SELECT FROM ballot WHERE ballot.agenda_item_id = item.id AND ballot.state = 'open'),
    'recusals', (SELECT coalesce(json_agg(json_build_object(
                   'seatId', recusal.seat_id, 'personId', recusal.person_id,
                   'keptOut', ${isKeptOutSql('item.id', 'recusal.person_id')})), '[]')
                 FROM recusal WHERE recusal.agenda_item_id = item.id)
  ) ORDER BY item.position), '[]')
  FROM agenda_item item WHERE item.meeting_id = meeting.id)`;

const kindOfMembership = `coalesce((
  SELECT membership.kind FROM membership
  WHERE membership.seat_id = seat.id AND membership.person_id = person.id
    AND daterange(membership.valid_from, membership.valid_to, '[]') @> ${dayOfMeeting}
  ORDER BY membership.kind DESC LIMIT 1), 'member')`;

const seats = `(
  SELECT coalesce(json_agg(json_build_object(
    'seatId', seat.id, 'key', seat.key, 'voting', seat.voting, 'weights', seat.weights,
    'state', attendance.state, 'arrivedAt', attendance.arrived_at, 'leftAt', attendance.left_at,
    'person', CASE WHEN person.id IS NOT NULL THEN
      json_build_object('personId', person.id, 'name', person.name, 'kind', ${kindOfMembership}) END
  ) ORDER BY seat.position), '[]')
  FROM seat
  LEFT JOIN attendance ON attendance.seat_id = seat.id AND attendance.meeting_id = meeting.id
  LEFT JOIN person ON person.id = attendance.person_id
  WHERE seat.board_id = bench.board_id AND seat.bench_key = bench.key
    AND daterange(seat.valid_from, seat.valid_to, '[]') @> ${dayOfMeeting})`;

const defined = new Map<string, Statement>();

/** $1 the meeting's id. One read for all classes of viewers; who sees what of it is decided afterwards. */
export function meetingLiveStatement(parts: readonly MeetingLivePart[]): Statement {
  const names = parts.map(({ name }) => name).join();
  // Two instances of the product in one process bring the same parts.
  const statement = defined.get(names) ?? defineStatement('meetings.live', textWith(parts));
  defined.set(names, statement);
  return statement;
}

function textWith(parts: readonly MeetingLivePart[]): string {
  const brought = parts.map(({ name, sql }) => `'${name}', ${sql}`);
  return `
    SELECT json_build_object('revision', ${revisionNow}, 'state', json_build_object(
      'meetingId', meeting.id, 'boardId', meeting.board_id, 'state', meeting.state,
      'isPublic', meeting.public, 'isInvited', meeting.invited_at IS NOT NULL,
      'edition', ${editionOf(topicOfMeeting)}, 'currentItemId', meeting.current_item_id, 'items', ${items},
      'benches', (SELECT coalesce(json_agg(json_build_object('key', bench.key, 'seats', ${seats})
                                           ORDER BY bench.position), '[]')
                  FROM bench WHERE bench.board_id = meeting.board_id),
      'rules', ${rulesOfMeeting},
      'parts', json_build_object(${brought.join(', ')})
    )) AS json
    FROM meeting WHERE meeting.id = $1`;
}
