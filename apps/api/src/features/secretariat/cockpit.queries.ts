import type { Actor } from '@gremia/domain/access/actor';
import { boardPulse } from '@gremia/domain/boards/pulse';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { doneOf, overdueOf, sumOf, totalOf } from '../implementation/implementation.public.ts';
import type { BoardPulse, Cockpit } from './dto/cockpit.ts';

const today = `(now() AT TIME ZONE 'Europe/Berlin')::date`;

const meetings = `
  SELECT json_agg(json_build_object('id', meeting.id, 'slug', meeting.slug, 'title', meeting.title,
    'boardName', board.name, 'startsAt', meeting.starts_at, 'state', meeting.state, 'example', meeting.example,
    'itemCount', (SELECT count(*) FROM agenda_item WHERE meeting_id = meeting.id)) ORDER BY meeting.starts_at)
  FROM meeting JOIN board ON board.id = meeting.board_id
  WHERE meeting.board_id = $1 AND meeting.state IN ('planned', 'invited', 'open', 'interrupted')`;

/** When another board meets behind closed doors is known to its own people only. */
const nextMeeting = `
  SELECT min(meeting.starts_at) FROM meeting
  WHERE meeting.board_id = board.id AND meeting.state IN ('planned', 'invited', 'open', 'interrupted')
    AND (meeting.board_id = $1 OR (meeting.public AND meeting.invited_at IS NOT NULL))`;

/** Federal boards are left out: the product knows their sessions only from published sources, and often late. */
const boards = `
  SELECT json_agg(json_build_object('id', board.id, 'slug', board.slug, 'name', board.name,
    'cadenceMonths', board.cadence_months, 'lastKnownText', board.last_known_meeting_text,
    'lastKnownOn', board.last_known_meeting_on, 'lastKnownAsOf', board.last_known_as_of,
    'lastHeldOn', last_met_on(board.id),
    'nextMeetingAt', (${nextMeeting})
  ) ORDER BY board.position, board.name)
  FROM board WHERE board.cadence_months IS NOT NULL AND board.kind <> 'federal'`;

const decisions = `
  SELECT json_agg(json_build_object('id', decision.id, 'slug', decision.slug, 'number', decision.number,
    'title', decision.title, 'total', duties.total, 'done', duties.done, 'overdue', duties.overdue,
    'silent', duties.silent) ORDER BY duties.overdue DESC, decision.decided_on DESC)
  FROM addressed_decision decision
  CROSS JOIN LATERAL (
    SELECT ${sumOf(totalOf('figure'))} AS total, ${sumOf(`${doneOf('figure')} + figure.not_applicable`)} AS done,
           ${overdueOf('figure')} AS overdue, ${sumOf(`${totalOf('figure')} - figure.reported`)} AS silent
    FROM decision_figures figure
    WHERE figure.addressed_decision_id = decision.id AND figure.dimension = 'all') duties
  WHERE decision.ended_on IS NULL AND duties.total > 0`;

const cockpit = defineStatement(
  'secretariat.cockpit',
  `SELECT json_build_object('today', ${today}, 'meetings', coalesce((${meetings}), '[]'),
     'boards', coalesce((${boards}), '[]'), 'decisions', coalesce((${decisions}), '[]')) AS json`,
);

type PulseRow = Omit<BoardPulse, 'pulse'> & { readonly lastKnownOn: CalendarDate | null };
type CockpitRow = Omit<Cockpit, 'boards'> & { readonly boards: readonly PulseRow[] };

/** What the secretariat and the chair see of their board, and how all boards keep their cadence. */
@Injectable()
export class CockpitQueries {
  constructor(private readonly reads: Reads) {}

  async cockpit({ role }: Actor): Promise<Cockpit | null> {
    const boardId = role !== null && 'boardId' in role ? role.boardId : null;
    const row = await this.reads.json<CockpitRow>(cockpit, [boardId]);
    if (row === null) return null;
    const pulseOf = (board: PulseRow) => boardPulse({ ...board, knownAsOf: board.lastKnownAsOf }, row.today);
    return { ...row, boards: row.boards.map((board) => ({ ...board, pulse: pulseOf(board) })) };
  }
}
