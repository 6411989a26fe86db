import { soonDays } from '@gremia/domain/waiting/waiting';
import { dutyWithItsParts } from '../implementation/implementation.public.ts';
import { isRecusedSql } from '../meetings/meetings.public.ts';
import { changeInWords, openChanges } from '../offices/offices.public.ts';

/** The calendar day in North Rhine-Westphalia. */
const today = `(now() AT TIME ZONE 'Europe/Berlin')::date`;

/** The last second of a day in Berlin: its date is the day itself wherever it is told. */
const endOf = (date: string) =>
  `(((${date} + 1)::timestamp - interval '1 second') AT TIME ZONE 'Europe/Berlin')`;

/** $1 board, $2 seats the person votes for, $3 the person; a vote waits for whoever attends for a seat and may cast it. */
export const forMembers = `
  SELECT 'voteToCast' AS kind, ballot.question AS title, meeting.title AS context, NULL::integer AS count,
         ballot.deadline AS at, ARRAY[ballot.id::text] AS address
  FROM ballot
  JOIN meeting ON meeting.id = ballot.meeting_id
  WHERE ballot.board_id = $1 AND ballot.state = 'open' AND ballot.form IN ('openElectronic', 'rollCall')
    AND (ballot.deadline IS NULL OR ballot.deadline > now())
    AND EXISTS (
      SELECT FROM ballot_seat seat
      JOIN attendance ON attendance.meeting_id = ballot.meeting_id AND attendance.seat_id = seat.seat_id
      WHERE seat.ballot_id = ballot.id AND seat.voting AND seat.seat_id = ANY ($2::uuid[])
        AND attendance.person_id = $3
        AND (attendance.state = 'present'
             OR attendance.state = 'remote' AND (ballot.settings->>'remoteVoting')::boolean)
        AND NOT EXISTS (SELECT FROM recusal
                        WHERE agenda_item_id = ballot.agenda_item_id AND recusal.person_id = $3)
        AND NOT EXISTS (SELECT FROM vote WHERE vote.ballot_id = ballot.id AND vote.seat_id = seat.seat_id))
  UNION ALL
  SELECT CASE WHEN circulation.reminded_at IS NULL THEN 'circulationVote' ELSE 'circulationReminder' END,
         proposal.title, board.name, NULL, ballot.deadline, ARRAY[circulation.id::text]
  FROM circulation
  JOIN ballot ON ballot.circulation_id = circulation.id AND ballot.state = 'open' AND ballot.deadline > now()
  JOIN proposal ON proposal.id = circulation.proposal_id
  JOIN board ON board.id = circulation.board_id
  WHERE circulation.board_id = $1
    AND EXISTS (
      SELECT FROM ballot_seat seat
      LEFT JOIN circulation_representation representation
        ON representation.circulation_id = circulation.id AND representation.seat_id = seat.seat_id
      JOIN membership ON membership.seat_id = seat.seat_id AND membership.person_id = $3
        AND daterange(membership.valid_from, membership.valid_to, '[]') @> ${today}
      WHERE seat.ballot_id = ballot.id AND seat.voting AND seat.seat_id = ANY ($2::uuid[])
        AND CASE membership.kind WHEN 'deputy' THEN representation.deputy_id = $3
                                 ELSE representation.deputy_id IS NULL END
        AND NOT EXISTS (SELECT FROM circulation_recusal left_out
                        WHERE left_out.circulation_id = circulation.id AND left_out.seat_id = seat.seat_id)
        AND NOT EXISTS (SELECT FROM vote WHERE vote.ballot_id = ballot.id AND vote.seat_id = seat.seat_id))
  UNION ALL
  SELECT 'circulationToComment', proposal.title, board.name, NULL, circulation.feedback_ends_at,
         ARRAY[circulation.id::text]
  FROM circulation
  JOIN proposal ON proposal.id = circulation.proposal_id
  JOIN board ON board.id = circulation.board_id
  WHERE circulation.board_id = $1 AND circulation.state = 'feedback' AND circulation.feedback_ends_at > now()
    AND NOT EXISTS (SELECT FROM circulation_recusal left_out
                    WHERE left_out.circulation_id = circulation.id AND left_out.seat_id = ANY ($2::uuid[]))
  UNION ALL
  SELECT 'objectionsPossible', 'Niederschrift der ' || meeting.number || '. Sitzung', board.name, NULL,
         ${endOf('minutes.objection_ends_on')}, ARRAY[meeting.slug]
  FROM minutes JOIN meeting ON meeting.id = minutes.meeting_id JOIN board ON board.id = meeting.board_id
  WHERE meeting.board_id = $1 AND minutes.state = 'objectionPeriod' AND minutes.objection_ends_on >= ${today}
  UNION ALL
  SELECT 'meetingAhead', meeting.title, board.name, NULL, meeting.starts_at, ARRAY[meeting.slug]
  FROM meeting JOIN board ON board.id = meeting.board_id
  WHERE meeting.board_id = $1 AND meeting.state IN ('invited', 'open', 'interrupted')
  UNION ALL
  SELECT CASE meeting.state WHEN 'cancelled' THEN 'meetingCancelled' ELSE 'meetingPostponed' END, meeting.title,
         coalesce(CASE meeting.state WHEN 'cancelled' THEN meeting.cancellation_reason END, meeting.postponement_reason),
         NULL, meeting.starts_at, ARRAY[meeting.slug]
  FROM meeting
  WHERE meeting.board_id = $1 AND meeting.state IN ('cancelled', 'postponed') AND meeting.invited_at IS NOT NULL
    AND meeting.starts_at > now()`;

/** $1 board, $2 as whom the person signs, $3 the person whose recusals count; chair and secretariat. */
export const forStaff = `
  SELECT CASE ballot.state WHEN 'open' THEN 'ballotToClose' ELSE 'ballotToCertify' END AS kind,
         ballot.question AS title, meeting.title AS context, NULL::integer AS count, ballot.deadline AS at,
         ARRAY[ballot.id::text] AS address
  FROM ballot
  JOIN meeting ON meeting.id = ballot.meeting_id
  WHERE ballot.board_id = $1 AND ballot.state IN ('open', 'closed')
    AND NOT ${isRecusedSql('ballot.agenda_item_id', '$3')}
  UNION ALL
  SELECT 'minutesToSign', 'Niederschrift der ' || meeting.number || '. Sitzung', board.name, NULL,
         ${endOf('minutes.due_on')}, ARRAY[meeting.slug]
  FROM minutes JOIN meeting ON meeting.id = minutes.meeting_id JOIN board ON board.id = meeting.board_id
  WHERE meeting.board_id = $1 AND minutes.state = 'inReview'
    AND NOT EXISTS (SELECT FROM minutes_signature WHERE minutes_id = minutes.id AND signer = $2)
  UNION ALL
  SELECT 'extensionToDecide', decision.title || ': ' || body.name, NULL, NULL, NULL,
         ARRAY[obligation.id::text]
  FROM extension
  JOIN obligation ON obligation.id = extension.obligation_id AND obligation.carried_to_id IS NULL
  JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id AND decision.ended_on IS NULL
  JOIN resolution ON resolution.id = decision.resolution_id
  JOIN public_body body ON body.id = obligation.public_body_id
  WHERE resolution.board_id = $1 AND extension.state = 'asked'`;

/**
 * Duties whose latest message is the other side's; out of `obligation` and `latest`. What bodies wrote before they went up in
 * another counts for the duty that goes on, and what was reported or checked since has answered.
 */
const lastWord = `
  JOIN LATERAL (
    SELECT message.from_body, message.written_at FROM duty_message message
    WHERE message.obligation_id IN (${dutyWithItsParts('obligation')})
    ORDER BY message.written_at DESC, message.id DESC LIMIT 1
  ) latest ON true
  WHERE obligation.carried_to_id IS NULL AND obligation.id IN (
    WITH RECURSIVE discussed AS (
      SELECT obligation_id AS id FROM duty_message
      UNION SELECT part.carried_to_id FROM discussed JOIN obligation part ON part.id = discussed.id
      WHERE part.carried_to_id IS NOT NULL
    ) SELECT id FROM discussed)`;

const discussedDuty = `
  FROM obligation
  JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id AND decision.ended_on IS NULL
  JOIN public_body body ON body.id = obligation.public_body_id ${lastWord}`;

/** $1 board; the secretariat alone. */
export const forSecretariat = `
  SELECT CASE minutes.state WHEN 'draft' THEN 'minutesToWrite' ELSE 'minutesToPublish' END AS kind,
         'Niederschrift der ' || meeting.number || '. Sitzung' AS title, board.name AS context, NULL::integer AS count,
         CASE minutes.state WHEN 'draft' THEN ${endOf('minutes.due_on')} END AS at, ARRAY[meeting.slug] AS address
  FROM minutes JOIN meeting ON meeting.id = minutes.meeting_id JOIN board ON board.id = meeting.board_id
  WHERE meeting.board_id = $1
    AND (minutes.state = 'draft' OR (minutes.state = 'objectionPeriod' AND minutes.objection_ends_on < ${today}))
  UNION ALL
  SELECT 'resolutionToPublish', resolution.number || ' ' || resolution.title, board.name, NULL, NULL, ARRAY[resolution.slug]
  FROM resolution JOIN board ON board.id = resolution.board_id
  WHERE resolution.board_id = $1 AND resolution.state = 'adopted'
  UNION ALL
  SELECT 'circulationToPlace', proposal.title, board.name, NULL, NULL, ARRAY[circulation.id::text]
  FROM circulation
  JOIN proposal ON proposal.id = circulation.proposal_id
  JOIN board ON board.id = circulation.board_id
  WHERE circulation.board_id = $1 AND circulation.state = 'objected' AND circulation.agenda_item_id IS NULL
  UNION ALL
  SELECT 'federalDecisionToConfirm', decision.number || ' ' || decision.title, 'IT-Planungsrat', NULL, NULL,
         ARRAY[decision.slug]
  FROM federal_decision decision
  WHERE decision.binding AND decision.concerns_municipalities AND NOT decision.number_is_placeholder
    AND EXISTS (SELECT FROM standard WHERE standard.decision_number = decision.number)
    AND NOT EXISTS (SELECT FROM addressed_decision WHERE federal_decision_id = decision.id)
    AND EXISTS (SELECT FROM board WHERE board.id = $1 AND board.kind = 'coordination')
  UNION ALL
  SELECT 'meetingAhead', meeting.title, board.name, NULL, meeting.starts_at, ARRAY[meeting.slug]
  FROM meeting JOIN board ON board.id = meeting.board_id
  WHERE meeting.board_id = $1 AND meeting.state IN ('planned', 'invited', 'open', 'interrupted')
  UNION ALL
  SELECT 'answerToRead', decision.title || ': ' || body.name, NULL, NULL, NULL, ARRAY[obligation.id::text]
  ${discussedDuty} AND latest.from_body
    AND NOT EXISTS (SELECT FROM plausibility_check done
                    WHERE done.obligation_id = obligation.id AND done.recorded_at > latest.written_at)
    AND EXISTS (SELECT FROM board LEFT JOIN resolution ON resolution.id = decision.resolution_id
                WHERE board.id = $1 AND (resolution.board_id = board.id
                                         OR decision.resolution_id IS NULL AND board.kind = 'coordination'))`;

/** $1 bodies for which the person reports, $2 the one whose own person this is. */
export const forReporters = `
  SELECT CASE WHEN obligation.due_on < ${today} THEN 'obligationsOverdue' ELSE 'obligationsDueSoon' END AS kind,
         body.name AS title, NULL::text AS context, count(*)::integer AS count,
         ${endOf('min(obligation.due_on)')} AS at, ARRAY[body.key] AS address
  FROM obligation
  JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id AND decision.ended_on IS NULL
  JOIN public_body body ON body.id = obligation.public_body_id
  WHERE obligation.public_body_id = ANY ($1::uuid[]) AND obligation.carried_to_id IS NULL
    AND obligation.state IN ('open', 'planned', 'inProgress', 'extended')
    AND obligation.due_on < ${today} + ${soonDays}
  GROUP BY 1, body.name, body.key
  UNION ALL
  SELECT 'reportsToConfirm', body.name, NULL, count(*)::integer, NULL, ARRAY[body.key]
  FROM proposed_report proposal
  JOIN obligation ON obligation.id = proposal.obligation_id AND obligation.carried_to_id IS NULL
  JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id AND decision.ended_on IS NULL
  JOIN public_body body ON body.id = obligation.public_body_id
  WHERE obligation.public_body_id = $2 AND proposal.outcome = 'waiting'
  GROUP BY body.name, body.key
  UNION ALL
  SELECT 'recommendationsToAnswer', body.name, NULL, count(*)::integer, NULL, ARRAY[body.key]
  FROM response
  JOIN addressed_decision decision ON decision.id = response.addressed_decision_id AND decision.ended_on IS NULL
  JOIN public_body body ON body.id = response.public_body_id
  WHERE response.public_body_id = ANY ($1::uuid[]) AND response.state = 'open'
  GROUP BY body.name, body.key
  UNION ALL
  SELECT 'questionToAnswer', decision.title || ': ' || body.name, NULL, NULL, NULL, ARRAY[obligation.id::text]
  ${discussedDuty} AND obligation.public_body_id = ANY ($1::uuid[]) AND NOT latest.from_body
    AND NOT EXISTS (SELECT FROM report told
                    WHERE told.obligation_id = obligation.id AND told.created > latest.written_at)`;

/** $1 board; what is known of its last meeting, for the rule book to judge. */
export const pulseFacts = `
  SELECT json_build_object('today', ${today}, 'slug', slug, 'name', name, 'cadenceMonths', cadence_months,
    'lastKnownOn', last_known_meeting_on, 'knownAsOf', last_known_as_of, 'lastKnownText', last_known_meeting_text,
    'lastHeldOn', (SELECT max((coalesce(opened_at, starts_at) AT TIME ZONE 'Europe/Berlin')::date)
                   FROM meeting WHERE board_id = board.id AND state = 'closed')) AS json
  FROM board WHERE id = $1`;

/** $1 the person: what others proposed and a second administrator settles, and what of the own proposals waits for one. */
export const forAdministrators = `
  SELECT CASE WHEN proposer.id = $1 THEN 'officeChangeProposed' ELSE 'officeChangeToSettle' END AS kind,
         ${changeInWords} AS title,
         CASE WHEN proposer.id <> $1 THEN 'vorgeschlagen von ' || proposer.name END AS context,
         NULL::integer AS count, change.expires AS at, ARRAY[change.id::text] AS address
  ${openChanges}`;

/** One list out of one or more selections, each shaped like `forMembers`. */
export function asList(selection: string): string {
  return `
    SELECT coalesce(json_agg(json_build_object('kind', kind, 'title', title, 'context', context, 'count', count,
      'at', at, 'address', address) ORDER BY at NULLS LAST, title), '[]') AS json
    FROM (${selection}) waiting`;
}
