import type { RuleForm } from '@gremia/decision-rules/document-form';
import type { ProcedureSettings } from '@gremia/domain/boards/board';
import type { ItemPurpose, MeetingState } from '@gremia/domain/meetings/meeting';
import type { Challenge } from '@gremia/domain/voting/challenge';
import type { ProposalState } from '@gremia/domain/proposals/proposal';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { isRecusedSql } from '../meetings/meetings.public.ts';
import type { SeatRow } from './voting.queries.ts';

/** What the opening of a ballot on an item would rest on now. */
export interface PreparationRow {
  readonly now: string;
  readonly boardId: string;
  readonly itemId: string;
  readonly itemNumber: string;
  readonly itemTitle: string;
  readonly meetingSlug: string;
  readonly meetingTitle: string;
  readonly meetingState: MeetingState;
  readonly item: { readonly purpose: ItemPurpose; readonly called: boolean; readonly finished: boolean };
  readonly beingVotedOn: boolean;
  readonly proposal: {
    readonly title: string;
    readonly state: ProposalState;
    readonly circulating: boolean;
  } | null;
  readonly settings: ProcedureSettings | null;
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly source: string;
    readonly rule: RuleForm;
  }[];
  readonly benches: readonly { readonly key: string; readonly name: string }[];
  readonly seats: readonly SeatRow[];
  readonly challenges: readonly Challenge[];
  /** The viewer takes no part in the item. */
  readonly viewerRecused: boolean;
}

const preparation = defineStatement(
  'voting.preparation',
  `SELECT json_build_object(
     'now', now(), 'boardId', meeting.board_id, 'itemId', item.id, 'itemNumber', item.number,
     'itemTitle', item.title, 'meetingSlug', meeting.slug, 'meetingTitle', meeting.title, 'meetingState', meeting.state,
     'item', json_build_object('purpose', item.purpose, 'called', item.called_at IS NOT NULL,
                               'finished', item.finished_at IS NOT NULL),
     'beingVotedOn', EXISTS (SELECT FROM ballot
       WHERE ballot.agenda_item_id = item.id AND ballot.state IN ('prepared', 'open', 'closed')),
     'proposal', (SELECT json_build_object('title', proposal.title, 'state', proposal.state, 'circulating',
                    EXISTS (SELECT FROM circulation WHERE proposal_id = proposal.id
                              AND state IN ('feedback', 'voting')))
                  FROM proposal WHERE proposal.id = item.proposal_id),
     'settings', rules.settings,
     'rules', (SELECT coalesce(json_agg(json_build_object('id', rule.id, 'title', rule.title,
                      'source', rule.source, 'rule', rule.rule) ORDER BY rule.position), '[]')
               FROM decision_rule rule WHERE rule.rules_of_procedure_id = rules.id),
     'benches', (SELECT json_agg(json_build_object('key', bench.key, 'name', bench.name) ORDER BY bench.position)
                 FROM bench WHERE bench.board_id = meeting.board_id),
     'seats', (SELECT coalesce(json_agg(json_build_object(
                 'seatId', seat.id, 'key', seat.key, 'label', seat.label, 'benchKey', seat.bench_key,
                 'voting', seat.voting, 'weights', seat.weights, 'position', seat.position, 'presence', NULL,
                 'attendance', CASE WHEN attendance.state IS NOT NULL THEN
                   json_build_object('state', attendance.state, 'personId', attendance.person_id) END,
                 'recused', EXISTS (SELECT FROM recusal
                   WHERE recusal.agenda_item_id = item.id AND recusal.seat_id = seat.id
                     AND coalesce(attendance.person_id, recusal.person_id) = recusal.person_id)
               ) ORDER BY seat.position), '[]')
               FROM seat
               LEFT JOIN attendance ON attendance.meeting_id = meeting.id AND attendance.seat_id = seat.id
               WHERE seat.board_id = meeting.board_id
                 AND daterange(seat.valid_from, seat.valid_to, '[]') @> day.today),
     'challenges', (SELECT coalesce(json_agg(json_build_object('kind', kind, 'seatId', seat_id)), '[]')
                    FROM ballot_challenge WHERE agenda_item_id = item.id),
     'viewerRecused', ${isRecusedSql('item.id', '$2')}
   ) AS json
   FROM agenda_item item
   JOIN meeting ON meeting.id = item.meeting_id
   CROSS JOIN (SELECT (now() AT TIME ZONE 'Europe/Berlin')::date AS today) day
   LEFT JOIN LATERAL (
     SELECT id, settings FROM rules_of_procedure
     WHERE board_id = meeting.board_id AND valid_from <= day.today
     ORDER BY valid_from DESC LIMIT 1
   ) rules ON true
   WHERE item.id = $1`,
);

@Injectable()
export class PreparationQueries {
  constructor(private readonly reads: Reads) {}

  preparation(itemId: string, viewer: string | null): Promise<PreparationRow | null> {
    return this.reads.json<PreparationRow>(preparation, [itemId, viewer]);
  }
}
