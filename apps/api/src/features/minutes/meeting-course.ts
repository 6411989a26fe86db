import type { MeetingCourse } from '@gremia/domain/minutes/compose-minutes';
import type { Transaction } from '../../platform/database/transaction.ts';

/** Times of day as the clock on the wall showed them. */
const clock = (column: string) => `to_char(${column} AT TIME ZONE 'Europe/Berlin', 'HH24:MI')`;

const attendance = `
  SELECT json_agg(json_build_object(
    'seat', seat.label, 'bench', bench.name, 'voting', seat.voting, 'person', person.name,
    'state', coalesce(attendance.state, 'absent'),
    'arrived', ${clock('attendance.arrived_at')}, 'left', ${clock('attendance.left_at')}
  ) ORDER BY bench.position, seat.position)
  FROM seat
  JOIN bench ON bench.board_id = seat.board_id AND bench.key = seat.bench_key
  LEFT JOIN attendance ON attendance.seat_id = seat.id AND attendance.meeting_id = meeting.id
  LEFT JOIN person ON person.id = attendance.person_id
  WHERE seat.board_id = meeting.board_id AND (seat.valid_to IS NULL OR seat.valid_to >= meeting.starts_at::date)`;

const ballots = `
  SELECT json_agg(json_build_object(
    'ballotId', ballot.id, 'question', ballot.question, 'form', ballot.form, 'outcome', ballot.result->>'outcome',
    'yes', (ballot.result #>> '{tally,heads,yes}')::integer,
    'no', (ballot.result #>> '{tally,heads,no}')::integer,
    'abstain', (ballot.result #>> '{tally,heads,abstain}')::integer,
    'ruleTitle', ballot.rule->>'title',
    'conditions', (SELECT coalesce(json_agg(json_build_object(
                     'label', coalesce(fulfilled->>'label', concat_ws(' ', fulfilled->>'left', fulfilled->>'op', fulfilled->>'right')),
                     'holds', (fulfilled->>'holds')::boolean)), '[]')
                   FROM jsonb_array_elements(ballot.result->'checks') fulfilled),
    'resolution', (SELECT number FROM resolution WHERE resolution.ballot_id = ballot.id)
  ) ORDER BY ballot.closed_at)
  FROM ballot WHERE ballot.agenda_item_id = item.id AND ballot.state = 'certified'`;

const items = `
  SELECT json_agg(json_build_object(
    'itemId', item.id, 'number', item.number, 'title', item.title, 'purpose', item.purpose, 'public', item.public,
    'called', ${clock('item.called_at')},
    'recused', (SELECT coalesce(json_agg(person.name ORDER BY person.name), '[]')
                FROM recusal JOIN person ON person.id = recusal.person_id WHERE recusal.agenda_item_id = item.id),
    'ballots', coalesce((${ballots}), '[]')
  ) ORDER BY item.position)
  FROM agenda_item item WHERE item.meeting_id = meeting.id`;

const course = `
  SELECT json_build_object(
    'boardName', board.name, 'number', meeting.number, 'format', meeting.format, 'place', meeting.place,
    'opened', ${clock('meeting.opened_at')}, 'closed', ${clock('meeting.closed_at')},
    'attendance', coalesce((${attendance}), '[]'), 'items', coalesce((${items}), '[]')
  ) AS course
  FROM meeting JOIN board ON board.id = meeting.board_id WHERE meeting.id = $1`;

/** What happened in the meeting, as the act's own transaction sees it. */
export async function courseOf(tx: Transaction, meetingId: string): Promise<MeetingCourse> {
  const rows: readonly { readonly course: MeetingCourse }[] = await tx.manager.query(course, [meetingId]);
  const [row] = rows;
  if (row === undefined) throw new Error(`No meeting ${meetingId}`);
  return row.course;
}
