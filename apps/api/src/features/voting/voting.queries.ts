import type { Answer } from '@gremia/decision-rules/decide';
import type { DocumentForm, RuleForm } from '@gremia/decision-rules/document-form';
import type { Presence } from '@gremia/decision-rules/rule';
import type { ProcedureSettings } from '@gremia/domain/boards/board';
import type { AttendanceState } from '@gremia/domain/meetings/meeting';
import type { BallotForm, BallotState, Choice } from '@gremia/domain/voting/ballot';
import type { BallotSeat } from '@gremia/domain/voting/ballot-seat';
import type { PaperCount } from '@gremia/domain/voting/paper-vote';
import type { Hands } from '@gremia/domain/voting/show-of-hands';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { editionOf, revisionNow } from '../../platform/live/live-log.ts';
import { isKeptOutSql, topicOfMeeting } from '../meetings/meetings.public.ts';
import { termsJson } from '../proposals/proposals.public.ts';
import type { BallotProposal } from './dto/ballot.ts';

/** A seat of a ballot with what is known of it now. */
export interface SeatRow extends BallotSeat {
  /** As passed to the rule at closing. */
  readonly presence: Presence | null;
  readonly attendance: { readonly state: AttendanceState; readonly personId: string | null } | null;
  readonly recused: boolean;
}

/** The viewer's own seats, and the person whose recusals keep it out. */
export type BallotViewer = readonly [ownSeatIds: readonly string[], recusable: string | null];

/** A ballot as it is read once; what of it a viewer gets to see is decided afterwards. */
export interface BallotRow {
  readonly now: string;
  readonly id: string;
  readonly boardId: string;
  readonly boardName: string;
  readonly boardSlug: string;
  readonly meetingId: string | null;
  readonly meetingSlug: string | null;
  readonly meetingTitle: string | null;
  readonly itemId: string | null;
  readonly itemNumber: string | null;
  readonly itemTitle: string | null;
  readonly circulationId: string | null;
  readonly itemPublic: boolean;
  /** The edition of the meeting's pages that this belongs to. */
  readonly meetingEdition: number;
  readonly revision: number;
  readonly example: boolean;
  readonly form: BallotForm;
  readonly state: BallotState;
  readonly question: string;
  readonly rule: RuleForm;
  readonly ruleSource: string;
  readonly settings: ProcedureSettings;
  readonly openedAt: string | null;
  readonly deadline: string | null;
  readonly closedAt: string | null;
  readonly certifiedAt: string | null;
  readonly certifiedBy: string | null;
  readonly annulledAt: string | null;
  readonly annulmentReason: string | null;
  readonly hands: Hands | null;
  readonly paperCount: PaperCount | null;
  readonly record: DocumentForm | null;
  readonly result: Answer | null;
  readonly proposal: BallotProposal | null;
  readonly benches: readonly { readonly key: string; readonly name: string }[];
  readonly seats: readonly SeatRow[];
  readonly votesCast: number;
  /** Only those of the viewer's own seats. */
  readonly ownVotes: readonly {
    readonly seatId: string;
    readonly choice: Choice;
    readonly castAt: string;
    readonly intent: string;
  }[];
  /** The votes of a roll call while it runs; none in any other form. */
  readonly calledVotes: readonly { readonly seatId: string; readonly choice: Choice }[];
  /** The viewer takes no part in the item, and what it decided is not in the register yet. */
  readonly viewerKeptOut: boolean;
}

/** A ballot out of `ballot`; $2 are the viewer's seats, whose votes alone are read, $3 who may be recused. */
const ballotJson = `
  json_build_object(
    'now', now(), 'id', ballot.id, 'form', ballot.form, 'state', ballot.state, 'question', ballot.question,
    'boardId', board.id, 'boardName', board.name, 'boardSlug', board.slug,
    'meetingId', meeting.id, 'meetingSlug', meeting.slug, 'meetingTitle', meeting.title, 
    'example', coalesce(meeting.example, circulation.example), 'circulationId', circulation.id,
    'itemId', item.id, 'itemNumber', item.number, 'itemTitle', item.title,
    'meetingEdition', ${editionOf(topicOfMeeting)}, 'revision', ${revisionNow},
    'itemPublic', coalesce(item.public AND meeting.public, circulation.public),
    'rule', ballot.rule, 'ruleSource', ballot.rule_source, 'settings', ballot.settings,
    'openedAt', ballot.opened_at, 'deadline', ballot.deadline, 'closedAt', ballot.closed_at,
    'certifiedAt', ballot.certified_at,
    'certifiedBy', (SELECT name FROM person WHERE person.id = ballot.certified_by),
    'annulledAt', ballot.annulled_at, 'annulmentReason', ballot.annulment_reason,
    'hands', ballot.hands, 'paperCount', ballot.paper_count, 'record', ballot.record, 'result', ballot.result,
    'proposal', (SELECT json_build_object('id', version.proposal_id, 'title', version.title,
                        'version', version.version, 'text', version.text, 'terms', ${termsJson('version.terms')})
                 FROM proposal_version version
                 WHERE version.proposal_id = ballot.proposal_id AND version.version = ballot.proposal_version),
    'benches', (SELECT json_agg(json_build_object('key', bench.key, 'name', bench.name) ORDER BY bench.position)
                FROM bench WHERE bench.board_id = ballot.board_id),
    'seats', (SELECT json_agg(json_build_object(
                'seatId', seat.seat_id, 'key', seat.seat_key, 'label', seat.label, 'benchKey', seat.bench_key,
                'voting', seat.voting, 'weights', seat.weights, 'position', seat.position, 'presence', seat.presence,
                'attendance', CASE
                  WHEN ballot.circulation_id IS NOT NULL THEN
                    json_build_object('state', 'present', 'personId', representation.deputy_id)
                  WHEN attendance.state IS NOT NULL THEN
                    json_build_object('state', attendance.state, 'personId', attendance.person_id) END,
                'recused', EXISTS (SELECT FROM recusal
                  WHERE recusal.agenda_item_id = ballot.agenda_item_id AND recusal.seat_id = seat.seat_id
                    AND coalesce(attendance.person_id, recusal.person_id) = recusal.person_id)
                  OR EXISTS (SELECT FROM circulation_recusal left_out
                    WHERE left_out.circulation_id = ballot.circulation_id AND left_out.seat_id = seat.seat_id)
              ) ORDER BY seat.position)
              FROM ballot_seat seat
              LEFT JOIN attendance ON attendance.meeting_id = ballot.meeting_id
                AND attendance.seat_id = seat.seat_id
              LEFT JOIN circulation_representation representation
                ON representation.circulation_id = ballot.circulation_id AND representation.seat_id = seat.seat_id
              WHERE seat.ballot_id = ballot.id),
    'votesCast', votes_cast(ballot.id),
    'ownVotes', (SELECT coalesce(json_agg(json_build_object(
                   'seatId', vote.seat_id, 'choice', vote.choice, 'castAt', vote.cast_at, 'intent', vote.intent)), '[]')
                 FROM vote WHERE vote.ballot_id = ballot.id AND vote.seat_id = ANY ($2)),
    'calledVotes', (SELECT coalesce(json_agg(json_build_object('seatId', vote.seat_id, 'choice', vote.choice)), '[]')
                    FROM vote WHERE vote.ballot_id = ballot.id AND ballot.form = 'rollCall' AND ballot.state = 'open'),
    'viewerKeptOut', ${isKeptOutSql('ballot.agenda_item_id', '$3')}
      OR EXISTS (SELECT FROM circulation_recusal left_out
                 WHERE left_out.circulation_id = ballot.circulation_id AND left_out.seat_id = ANY ($2))
  )`;

const ballotSource = `
  FROM ballot
  JOIN board ON board.id = ballot.board_id
  LEFT JOIN meeting ON meeting.id = ballot.meeting_id
  LEFT JOIN agenda_item item ON item.id = ballot.agenda_item_id
  LEFT JOIN circulation ON circulation.id = ballot.circulation_id`;

const one = defineStatement(
  'voting.ballot',
  `SELECT ${ballotJson} AS json ${ballotSource} WHERE ballot.id = $1`,
);

const ofItem = defineStatement(
  'voting.ballotsOfItem',
  `SELECT coalesce(json_agg(${ballotJson} ORDER BY ballot.opened_at, ballot.id), '[]') AS json
   ${ballotSource} WHERE ballot.agenda_item_id = $1`,
);

/** Reads of ballots, one statement each. */
@Injectable()
export class VotingQueries {
  constructor(private readonly reads: Reads) {}

  ballot(ballotId: string, viewer: BallotViewer): Promise<BallotRow | null> {
    return this.reads.json<BallotRow>(one, [ballotId, ...viewer]);
  }

  /** The ballots on an item, the first one first. */
  async ballotsOfItem(itemId: string, viewer: BallotViewer): Promise<readonly BallotRow[]> {
    return (await this.reads.json<readonly BallotRow[]>(ofItem, [itemId, ...viewer])) ?? [];
  }
}
