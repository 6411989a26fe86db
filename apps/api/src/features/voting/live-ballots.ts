import type { LiveAudience } from '../meetings/meetings.public.ts';
import { isPublic, progressOf, type ProgressRow } from './ballot-view.ts';
import type { LiveBallot } from './dto/live-ballot.ts';

/** A ballot as the live view's one read finds it. */
export interface LiveBallotRow extends ProgressRow {
  readonly id: string;
  readonly itemId: string;
  readonly itemPublic: boolean;
  readonly form: LiveBallot['form'];
  readonly calledVotes: LiveBallot['calledVotes'];
}

/** The seats of a ballot that runs or waits for certification; later nothing is counted from them. */
const seats = `(
  SELECT json_agg(json_build_object(
    'seatId', seat.seat_id, 'key', seat.seat_key, 'label', seat.label, 'benchKey', seat.bench_key,
    'voting', seat.voting, 'weights', seat.weights, 'position', seat.position, 'presence', seat.presence,
    'attendance', CASE WHEN attendance.state IS NOT NULL THEN
      json_build_object('state', attendance.state, 'personId', attendance.person_id) END,
    'recused', EXISTS (SELECT FROM recusal
      WHERE recusal.agenda_item_id = ballot.agenda_item_id AND recusal.seat_id = seat.seat_id
        AND coalesce(attendance.person_id, recusal.person_id) = recusal.person_id)
  ) ORDER BY seat.position)
  FROM ballot_seat seat
  LEFT JOIN attendance ON attendance.meeting_id = ballot.meeting_id AND attendance.seat_id = seat.seat_id
  WHERE seat.ballot_id = ballot.id AND ballot.state IN ('open', 'closed'))`;

/** The ballots of the row `meeting`. */
export const liveBallotsSql = `(
  SELECT coalesce(json_agg(json_build_object(
    'id', ballot.id, 'itemId', item.id, 'itemPublic', item.public AND meeting.public, 'circulationId', null,
    'form', ballot.form, 'state', ballot.state, 'rule', ballot.rule, 'settings', ballot.settings,
    'record', CASE WHEN ballot.state = 'closed' THEN ballot.record END, 'result', ballot.result,
    'benches', (SELECT json_agg(json_build_object('key', bench.key, 'name', bench.name) ORDER BY bench.position)
                FROM bench WHERE bench.board_id = ballot.board_id),
    'seats', coalesce(${seats}, '[]'),
    'votesCast', (SELECT count(*) FROM vote WHERE vote.ballot_id = ballot.id),
    'calledVotes', (SELECT coalesce(json_agg(json_build_object('seatId', vote.seat_id, 'choice', vote.choice)
                                             ORDER BY vote.seat_id), '[]')
                    FROM vote WHERE vote.ballot_id = ballot.id AND ballot.form = 'rollCall' AND ballot.state = 'open')
  ) ORDER BY ballot.opened_at, ballot.id), '[]')
  FROM ballot JOIN agenda_item item ON item.id = ballot.agenda_item_id
  WHERE ballot.meeting_id = meeting.id)`;

/** What this class of viewers sees of the meeting's ballots: as `ballot.read` has it, so to the public what is certified. */
export function showLiveBallots(
  rows: readonly LiveBallotRow[],
  audience: LiveAudience,
): readonly LiveBallot[] {
  return rows.filter((row) => isShown(row, audience)).map(asLiveBallot);
}

function isShown(row: LiveBallotRow, { inside, keptOutOf }: LiveAudience): boolean {
  return isPublic(row) || (inside && !keptOutOf.has(row.itemId));
}

function asLiveBallot(row: LiveBallotRow): LiveBallot {
  const { id, itemId, state, form, calledVotes } = row;
  return { id, itemId, state, form, calledVotes, ...progressOf(row) };
}
