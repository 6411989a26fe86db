import type { Answer } from '@gremia/decision-rules/decide';
import type { DocumentForm } from '@gremia/decision-rules/document-form';
import type { CourseBallot, CourseItem, MeetingCourse } from '@gremia/domain/minutes/compose-minutes';
import { explainChecks } from '@gremia/domain/voting/explain-result';
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
  WHERE seat.board_id = meeting.board_id 
    AND daterange(seat.valid_from, seat.valid_to, '[]') @> (coalesce(meeting.opened_at, meeting.starts_at) AT TIME ZONE 'Europe/Berlin')::date`;

const ballots = `
  SELECT json_agg(json_build_object(
    'ballotId', ballot.id, 'question', ballot.question, 'form', ballot.form, 'outcome', ballot.result->>'outcome',
    'yes', (ballot.result #>> '{tally,heads,yes}')::integer,
    'no', (ballot.result #>> '{tally,heads,no}')::integer,
    'abstain', (ballot.result #>> '{tally,heads,abstain}')::integer,
    'invalid', (ballot.result #>> '{tally,heads,invalid}')::integer,
    'objecting', (SELECT coalesce(json_agg(seat.label ORDER BY seat.position), '[]') FROM ballot_seat seat
                  WHERE seat.ballot_id = ballot.id AND ballot.hands -> 'objectingSeatIds' ? seat.seat_id::text),
    'ruleTitle', ballot.rule->>'title',
    'tieBroken', (ballot.result->>'tieBroken')::boolean, 'record', ballot.record, 'answer', ballot.result,
    'resolution', (SELECT number FROM resolution WHERE resolution.ballot_id = ballot.id)
  ) ORDER BY ballot.closed_at)
  FROM ballot WHERE ballot.agenda_item_id = item.id AND ballot.state = 'certified'`;

const items = `
  SELECT json_agg(json_build_object(
    'itemId', item.id, 'number', item.number, 'title', item.title, 'purpose', item.purpose, 'public', item.public,
    'called', ${clock('item.called_at')},
    'objectedTo', EXISTS (SELECT FROM consent_list_objection WHERE agenda_item_id = item.id),
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

type StoredBallot = Omit<CourseBallot, 'conditions'> & {
  readonly record: DocumentForm;
  readonly answer: Answer;
};
type StoredItem = Omit<CourseItem, 'ballots'> & { readonly ballots: readonly StoredBallot[] };
type StoredCourse = Omit<MeetingCourse, 'items'> & { readonly items: readonly StoredItem[] };

/** What happened in the meeting, as the act's own transaction sees it. */
export async function courseOf(tx: Transaction, meetingId: string): Promise<MeetingCourse> {
  const rows: readonly { readonly course: StoredCourse }[] = await tx.manager.query(course, [meetingId]);
  const [row] = rows;
  if (row === undefined) throw new Error(`No meeting ${meetingId}`);
  return { ...row.course, items: row.course.items.map(asItem) };
}

function asItem(item: StoredItem): CourseItem {
  return { ...item, ballots: item.ballots.map(asBallot) };
}

function asBallot({ record, answer, ...ballot }: StoredBallot): CourseBallot {
  const conditions = explainChecks(record, answer).map(({ title, holds }) => ({ label: title, holds }));
  return { ...ballot, conditions };
}
