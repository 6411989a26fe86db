import type { RuleForm } from '@gremia/decision-rules/document-form';
import type { ProcedureSettings } from '@gremia/domain/boards/board';
import type { MeetingState } from '@gremia/domain/meetings/meeting';
import type { BallotOutcome, BallotState } from '@gremia/domain/voting/ballot';
import type { Challenge } from '@gremia/domain/voting/challenge';
import type { ConsentItem } from '@gremia/domain/voting/consent-list';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import type { SeatRow } from './voting.queries.ts';

export interface ConsentItemRow extends Omit<ConsentItem, 'otherFormDemanded'> {
  readonly title: string;
  readonly challenges: readonly Challenge[];
  readonly recusedSeatIds: readonly string[];
  readonly objection: { readonly objectedAt: string; readonly seatLabel: string } | null;
  /** The newest ballot of a consent list. */
  readonly ballot: {
    readonly id: string;
    readonly consentListId: string;
    readonly state: BallotState;
    readonly rule: RuleForm;
    readonly ruleSource: string;
    readonly settings: ProcedureSettings;
    /** As certified. */
    readonly outcome: BallotOutcome | null;
  } | null;
}

/** A meeting's consent list as it is read once; what of it a viewer gets to see is decided afterwards. */
export interface ConsentListRow {
  readonly boardId: string;
  readonly meetingId: string;
  readonly meetingSlug: string;
  readonly meetingState: MeetingState;
  readonly settings: ProcedureSettings | null;
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly source: string;
    readonly rule: RuleForm;
  }[];
  readonly benches: readonly { readonly key: string; readonly name: string }[];
  /** `recused` is of an item: here always false. */
  readonly seats: readonly SeatRow[];
  /** The items for decision, in the order of the agenda. */
  readonly items: readonly ConsentItemRow[];
}

const items = `
  SELECT coalesce(json_agg(json_build_object(
    'itemId', item.id, 'number', item.number, 'title', item.title, 'purpose', item.purpose,
    'onList', item.consent_list, 'called', item.called_at IS NOT NULL, 'finished', item.finished_at IS NOT NULL,
    'beingVotedOn', EXISTS (SELECT FROM ballot
      WHERE ballot.agenda_item_id = item.id AND ballot.state IN ('prepared', 'open', 'closed')),
    'proposal', (SELECT json_build_object('title', proposal.title, 'state', proposal.state)
                 FROM proposal WHERE proposal.id = item.proposal_id),
    'recusedSeatIds', (SELECT coalesce(json_agg(DISTINCT recusal.seat_id), '[]')
                       FROM recusal
                       LEFT JOIN attendance ON attendance.meeting_id = item.meeting_id
                         AND attendance.seat_id = recusal.seat_id
                       WHERE recusal.agenda_item_id = item.id
                         AND coalesce(attendance.person_id, recusal.person_id) = recusal.person_id),
    'challenges', (SELECT coalesce(json_agg(json_build_object('kind', kind, 'seatId', seat_id)), '[]')
                   FROM ballot_challenge WHERE agenda_item_id = item.id),
    'objectedTo', EXISTS (SELECT FROM consent_list_objection objection WHERE objection.agenda_item_id = item.id),
    'objection', (SELECT json_build_object('objectedAt', objection.objected_at, 'seatLabel', seat.label)
                  FROM consent_list_objection objection JOIN seat ON seat.id = objection.seat_id
                  WHERE objection.agenda_item_id = item.id ORDER BY objection.objected_at DESC LIMIT 1),
    'ballot', (SELECT json_build_object('id', ballot.id, 'consentListId', ballot.consent_list_id,
                      'state', ballot.state, 'rule', ballot.rule, 'ruleSource', ballot.rule_source,
                      'settings', ballot.settings, 'outcome', ballot.result->>'outcome')
               FROM ballot WHERE ballot.agenda_item_id = item.id AND ballot.form = 'consentList'
               ORDER BY ballot.opened_at DESC, ballot.id DESC LIMIT 1)
  ) ORDER BY item.position), '[]')
  FROM agenda_item item WHERE item.meeting_id = meeting.id AND item.purpose = 'decision'`;

const ofMeeting = defineStatement(
  'voting.consentList',
  `SELECT json_build_object(
     'boardId', meeting.board_id, 'meetingId', meeting.id, 'meetingSlug', meeting.slug,
     'meetingState', meeting.state, 'settings', rules.settings,
     'rules', (SELECT coalesce(json_agg(json_build_object('id', rule.id, 'title', rule.title,
                      'source', rule.source, 'rule', rule.rule) ORDER BY rule.position), '[]')
               FROM decision_rule rule WHERE rule.rules_of_procedure_id = rules.id),
     'benches', (SELECT coalesce(json_agg(json_build_object('key', bench.key, 'name', bench.name)
                        ORDER BY bench.position), '[]')
                 FROM bench WHERE bench.board_id = meeting.board_id),
     'seats', (SELECT coalesce(json_agg(json_build_object(
                 'seatId', seat.id, 'key', seat.key, 'label', seat.label, 'benchKey', seat.bench_key,
                 'voting', seat.voting, 'weights', seat.weights, 'position', seat.position, 'presence', NULL,
                 'attendance', CASE WHEN attendance.state IS NOT NULL THEN
                   json_build_object('state', attendance.state, 'personId', attendance.person_id) END,
                 'recused', false) ORDER BY seat.position), '[]')
               FROM seat
               LEFT JOIN attendance ON attendance.meeting_id = meeting.id AND attendance.seat_id = seat.id
               WHERE seat.board_id = meeting.board_id
                 AND daterange(seat.valid_from, seat.valid_to, '[]') @> day.today),
     'items', (${items})
   ) AS json
   FROM meeting
   CROSS JOIN (SELECT (now() AT TIME ZONE 'Europe/Berlin')::date AS today) day
   LEFT JOIN LATERAL (
     SELECT id, settings FROM rules_of_procedure
     WHERE board_id = meeting.board_id AND valid_from <= day.today
     ORDER BY valid_from DESC LIMIT 1
   ) rules ON true
   WHERE meeting.id = $1`,
);

@Injectable()
export class ConsentListQueries {
  constructor(private readonly reads: Reads) {}

  /** Null for an unknown meeting. */
  ofMeeting(meetingId: string): Promise<ConsentListRow | null> {
    return this.reads.json<ConsentListRow>(ofMeeting, [meetingId]);
  }
}
